package uk.nhs.portal.triage.pathways;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Shows curators what versions there are, and all about one of them.
@Service
public class ShowPathways {

  private final Curators curators;
  private final FindVersions find;
  private final Proofs proofs;
  private final VersionRows versions;
  private final WhoIsNamed who;
  private final AuditTrail trail;
  private final Clock clock;

  ShowPathways(
      Curators curators,
      FindVersions find,
      Proofs proofs,
      VersionRows versions,
      WhoIsNamed who,
      AuditTrail trail,
      Clock clock) {
    this.curators = curators;
    this.find = find;
    this.proofs = proofs;
    this.versions = versions;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// All of them, by name, the newest first; one statement.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  @Transactional(readOnly = true)
  public List<PathwayVersion> all() {
    curators.require();
    return find.all();
  }

  /// One of them with its proof.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional(readOnly = true)
  public PathwayOnReview one(PathwayVersionId id) {
    curators.require();
    PathwayVersion version = find.one(id);
    Questionnaire questionnaire = find.questionnaire(id);
    List<PathwayVersion> siblings = find.named(version.name());
    List<PathwayEvent> history = find.history(id);
    return new PathwayOnReview(
        version,
        questionnaire,
        siblings,
        siblings.stream().filter(each -> each.status() == PathwayStatus.PUBLISHED).findFirst(),
        proofs.of(version.hash(), questionnaire),
        history,
        names(siblings, history));
  }

  private Map<UUID, String> names(List<PathwayVersion> siblings, List<PathwayEvent> history) {
    return who.names(
        Stream.concat(
                siblings.stream().map(PathwayVersion::uploadedBy),
                history.stream().map(PathwayEvent::by))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /// One of them, as lists show it.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional(readOnly = true)
  public PathwayVersion version(PathwayVersionId id) {
    curators.require();
    return find.one(id);
  }

  /// What would change for people: the version compared with the one that is live, or with the one
  /// that was before it if it is live itself; empty if there is none to compare with.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional(readOnly = true)
  public Optional<Difference> difference(PathwayVersionId id) {
    curators.require();
    PathwayVersion version = find.one(id);
    return find.named(version.name()).stream()
        .filter(other -> !other.id().equals(id))
        .filter(other ->
            version.status() == PathwayStatus.PUBLISHED
                ? other.publishedAt() != null
                : other.status() == PathwayStatus.PUBLISHED)
        .findFirst()
        .map(other -> Difference.of(other, find.questionnaire(other.id()), find.questionnaire(id)));
  }

  /// The newest versions of other pathways of the same topic that wait to be published: what could
  /// be published together with it.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional(readOnly = true)
  public List<PathwayVersion> waitingBeside(PathwayVersionId id) {
    curators.require();
    Questionnaire questionnaire = find.questionnaire(id);
    String topic = questionnaire.titlePage().topic();
    Map<String, PathwayVersion> byName = new LinkedHashMap<>();
    find.waiting()
        .forEach((version, other) -> {
          if (topic != null
              && topic.equals(other.titlePage().topic())
              && !other.name().equals(questionnaire.name())) {
            byName.putIfAbsent(version.name(), version);
          }
        });
    return List.copyOf(byName.values());
  }

  /// Notes in the version's history that the person tries it.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional
  public void noteTry(PathwayVersionId id) {
    SignedInPerson person = curators.require();
    find.one(id);
    versions.note(id, PathwayEvent.What.TRIED, person.actor(), "", clock.instant());
    trail.record(AuditEntry.of(Act.READ, "pathway", id.toString(), "tried"));
  }

  /// What it asks, to be walked; what is answered is kept nowhere.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional(readOnly = true)
  public Questionnaire questionnaire(PathwayVersionId id) {
    curators.require();
    return find.questionnaire(id);
  }
}
