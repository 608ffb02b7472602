package uk.nhs.portal.triage.pathways;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;
import uk.nhs.portal.questionnaires.check.CheckTopics;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.VersionHash;

/// Publishes versions, withdraws them, and brings earlier ones back.
///
/// Nobody publishes what they brought in themselves, nothing is published that is not proven sound,
/// and nothing that leaves people of a topic without a pathway. Whoever changes what is published
/// waits for whoever does so already.
@Service
public class PublishPathway {

  /// How long the reason of a withdrawal may be.
  public static final int LONGEST_REASON = 500;

  private final Curators curators;
  private final VersionRows versions;
  private final FindVersions find;
  private final TopicPopulations topics;
  private final KeepVersions keep;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublishPathway(
      Curators curators,
      VersionRows versions,
      FindVersions find,
      TopicPopulations topics,
      KeepVersions keep,
      AuditTrail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.curators = curators;
    this.versions = versions;
    this.find = find;
    this.topics = topics;
    this.keep = keep;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /// Publishes a version; one that was live before comes back.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed unless the person answers for clinical safety
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional
  public Publication publish(PathwayVersionId id) {
    return publish(List.of(id));
  }

  /// Publishes several versions at once, because one without the others would leave people of a
  /// topic without any pathway, or claim them twice: all of them, or none.
  ///
  /// @param ids of pathways with different names, at least one
  /// @throws uk.nhs.portal.kernel.NotAllowed unless the person answers for clinical safety
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional
  public Publication publish(List<PathwayVersionId> ids) {
    SignedInPerson person = curators.requireClinicalSafety();
    Map<PathwayVersionId, Questionnaire> wanted = new LinkedHashMap<>();
    for (PathwayVersionId id : ids) {
      Questionnaire questionnaire = find.questionnaire(id);
      List<Finding> findings = CheckQuestionnaire.check(questionnaire).findings();
      if (!findings.isEmpty()) {
        return new Publication.Unsound(findings);
      }
      wanted.put(id, questionnaire);
    }
    versions.lock();
    List<PathwayVersion> found =
        ids.stream()
            .map(find::one)
            .filter(version -> version.status() != PathwayStatus.PUBLISHED)
            .toList();
    if (found.isEmpty()) {
      return new Publication.LiveAlready();
    }
    if (found.stream().map(PathwayVersion::name).distinct().count() < found.size()) {
      throw new IllegalArgumentException("two versions of one pathway cannot both be live");
    }
    Optional<Publication> refusal = refusal(found, List.copyOf(wanted.values()), person);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    wanted.values().forEach(each -> keep.restore(keep.keep(each))); // journeys answer the kept copy
    found.forEach(version -> put(version, person));
    return new Publication.Published();
  }

  private Optional<Publication> refusal(
      List<PathwayVersion> found, List<Questionnaire> wanted, SignedInPerson person) {
    UUID account = person.account().value();
    if (found.stream().anyMatch(version -> account.equals(version.uploadedBy()))) {
      return Optional.of(new Publication.OwnVersion());
    }
    List<Questionnaire> before = find.live();
    List<Questionnaire> after = after(before, wanted);
    Optional<Questionnaire> rival =
        after.stream()
            .filter(other -> wanted.stream().anyMatch(each -> compete(other, each)))
            .findFirst();
    if (rival.isPresent()) {
      return Optional.of(new Publication.Overlapping(rival.get().titlePage().title()));
    }
    List<Finding> alone = CheckTopics.leftAlone(before, after, topics.byTopic());
    return alone.isEmpty() ? Optional.empty() : Optional.of(new Publication.Gap(alone));
  }

  private static List<Questionnaire> after(List<Questionnaire> before, List<Questionnaire> wanted) {
    List<String> names = wanted.stream().map(Questionnaire::name).toList();
    return Stream.concat(
            wanted.stream(), before.stream().filter(each -> !names.contains(each.name())))
        .toList();
  }

  private void put(PathwayVersion version, SignedInPerson person) {
    Instant now = clock.instant();
    find.live(version.name())
        .ifPresent(before -> {
          versions.supersede(before);
          versions.note(before, PathwayEvent.What.SUPERSEDED, person.actor(), "", now);
        });
    versions.publish(version.id(), person.account().value(), now);
    versions.note(version.id(), PathwayEvent.What.PUBLISHED, person.actor(), "", now);
    changed(version.id(), version.canComeBack() ? "brought-back" : "published");
  }

  /// Takes a version away at once: nobody begins on it, and who is on it is told so.
  ///
  /// @param why for colleagues, 1 to [#LONGEST_REASON] characters
  /// @return false if it is not in use: never published, or withdrawn already
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  /// @throws uk.nhs.portal.kernel.NotFound if there is no such version
  @Transactional
  public boolean withdraw(PathwayVersionId id, String why) {
    SignedInPerson person = curators.require();
    if (why.isBlank() || why.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a withdrawal has a reason of 1 to 500 characters");
    }
    versions.lock();
    PathwayVersion version = find.one(id);
    if (version.status() != PathwayStatus.PUBLISHED
        && version.status() != PathwayStatus.SUPERSEDED) {
      return false;
    }
    Instant now = clock.instant();
    keep.withdraw(new VersionHash(version.hash()));
    versions.withdraw(id, person.account().value(), why, now);
    versions.note(id, PathwayEvent.What.WITHDRAWN, person.actor(), why, now);
    changed(id, "withdrawn");
    return true;
  }

  private void changed(PathwayVersionId id, String what) {
    versions.changed();
    trail.record(AuditEntry.of(Act.UPDATE, "pathway", id.toString(), what));
    events.publishEvent(new CatalogueChanged());
  }

  /// Whether two pathways would both claim some people who come with the same topic.
  private static boolean compete(Questionnaire one, Questionnaire other) {
    return !one.name().equals(other.name())
        && one.titlePage().topic() != null
        && one.titlePage().topic().equals(other.titlePage().topic())
        && meet(one.population(), other.population());
  }

  private static boolean meet(@Nullable Population one, @Nullable Population other) {
    return one == null
        || other == null
        || (one.fromAge() <= other.toAge()
            && other.fromAge() <= one.toAge()
            && one.sexes().stream().anyMatch(other.sexes()::contains));
  }
}
