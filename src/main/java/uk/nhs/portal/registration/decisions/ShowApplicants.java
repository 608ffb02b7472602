package uk.nhs.portal.registration.decisions;

import java.time.Clock;
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
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.registration.ApplicantId;

/// Shows a practice the applications that it got; every look leaves a row in the audit trail.
@Service
@Transactional
public class ShowApplicants {

  /// How many stand on a page.
  public static final int OF_A_PAGE = 30;

  /// How many a file for a spreadsheet holds.
  public static final int OF_A_FILE = 5_000;

  /// How far the links to the next and the previous one look.
  private static final int IN_REACH = 500;

  private final WhoIsSignedIn who;
  private final QueueRows rows;
  private final Parts parts;
  private final FindResponses responses;
  private final History history;
  private final WhoIsNamed named;
  private final Clock clock;

  ShowApplicants(
      WhoIsSignedIn who,
      QueueRows rows,
      Parts parts,
      FindResponses responses,
      History history,
      WhoIsNamed named,
      Clock clock) {
    this.who = who;
    this.rows = rows;
    this.parts = parts;
    this.responses = responses;
    this.history = history;
    this.named = named;
    this.clock = clock;
  }

  /// A page of the queue. Three SQL statements with the row of the trail.
  ///
  /// @param page from 1
  /// @throws NotFound if the person does not work there
  public Queue queue(OdsCode practice, QueueQuestion question, int page) {
    who.requireActsFor(practice);
    List<QueueRow> found = rows.of(practice, question, OF_A_PAGE + 1, (page - 1) * OF_A_PAGE);
    history.auditList(Act.READ, practice, question.tab().name());
    return new Queue(
        found.subList(0, Math.min(found.size(), OF_A_PAGE)),
        found.size() > OF_A_PAGE,
        rows.counts(practice, London.today(clock)));
  }

  /// How many new applications wait where whoever is signed in works. One SQL statement.
  public int countNew() {
    List<OdsCode> practices = who.current().map(SignedInPerson::worksAt).orElse(List.of());
    return practices.isEmpty() ? 0 : rows.fresh(practices);
  }

  /// The same for a file that leaves the portal, at most [#OF_A_FILE] people.
  ///
  /// @throws NotFound if the person does not work there
  public List<QueueRow> export(OdsCode practice, QueueQuestion question) {
    who.requireActsFor(practice);
    history.auditList(Act.EXPORT, practice, question.tab().name());
    return rows.of(practice, question, OF_A_FILE, 0);
  }

  /// Those of the people, to look at before something is done to all of them.
  ///
  /// @throws NotFound if the person does not work there
  public List<QueueRow> some(OdsCode practice, List<ApplicantId> ids) {
    who.requireActsFor(practice);
    List<QueueRow> found = rows.some(practice, ids);
    found.forEach(row -> history.audit(Act.READ, row.id(), row.matched(), practice, "together"));
    return found;
  }

  /// All of one.
  ///
  /// @throws NotFound if the practice has no such application, or the person does not work there
  public ApplicantFile one(OdsCode practice, ApplicantId id) {
    who.requireActsFor(practice);
    QueueRow row = rows.one(practice, id).orElseThrow(() -> new NotFound("applicant"));
    Parts.Of of = parts.of(id);
    List<ApplicantEvent> events = history.of(id);
    Optional<Decision> decision = history.decision(id);
    history.audit(Act.READ, id, row.matched(), practice, "");
    return new ApplicantFile(
        row,
        of.reference().formatted(),
        responses.forStaff(of.shared(), practice),
        responses.forStaff(of.own(), practice),
        rows.household(practice, row.application()),
        events,
        decision.orElse(null),
        names(events, decision));
  }

  /// The one before and the one after in the order of a queue, where there are such.
  ///
  /// @throws NotFound if the person does not work there
  public Neighbours neighbours(OdsCode practice, QueueQuestion question, ApplicantId id) {
    who.requireActsFor(practice);
    List<ApplicantId> order =
        rows.of(practice, question, IN_REACH, 0).stream().map(QueueRow::id).toList();
    int at = order.indexOf(id);
    return at < 0
        ? new Neighbours(Optional.empty(), Optional.empty())
        : new Neighbours(
            at == 0 ? Optional.empty() : Optional.of(order.get(at - 1)),
            at + 1 == order.size() ? Optional.empty() : Optional.of(order.get(at + 1)));
  }

  /// Who stands beside somebody in a queue.
  public record Neighbours(Optional<ApplicantId> previous, Optional<ApplicantId> next) {}

  private Map<UUID, String> names(List<ApplicantEvent> events, Optional<Decision> decision) {
    return named.names(
        Stream.concat(events.stream().map(ApplicantEvent::by), decision.stream().map(Decision::by))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }
}
