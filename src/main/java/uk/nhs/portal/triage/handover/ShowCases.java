package uk.nhs.portal.triage.handover;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Shows a practice its cases; looking leaves a row in the audit trail.
@Service
@Transactional
public class ShowCases {

  /// How many stand on a page.
  public static final int OF_A_PAGE = 30;

  private final WhoIsSignedIn who;
  private final CaseRows rows;
  private final CaseHistory history;
  private final WhoIsNamed named;
  private final ShowDayList dayList;
  private final Clock clock;

  ShowCases(
      WhoIsSignedIn who,
      CaseRows rows,
      CaseHistory history,
      WhoIsNamed named,
      ShowDayList dayList,
      Clock clock) {
    this.who = who;
    this.rows = rows;
    this.history = history;
    this.named = named;
    this.dayList = dayList;
    this.clock = clock;
  }

  /// A page of them.
  ///
  /// @param page from 1
  /// @throws NotFound if the person does not work there
  public Inbox inbox(OdsCode practice, InboxFilter filter, int page) {
    who.requireActsFor(practice);
    UUID me = me();
    var now = clock.instant();
    List<CaseSummary> found =
        rows.of(practice, filter, me, now, OF_A_PAGE + 1, (page - 1) * OF_A_PAGE);
    Inbox.Counts counts = rows.counts(practice, me, now);
    history.auditInbox(practice, filter.name());
    List<CaseSummary> shown = found.subList(0, Math.min(found.size(), OF_A_PAGE));
    return new Inbox(
        List.copyOf(shown),
        found.size() > OF_A_PAGE,
        counts,
        names(shown.stream().flatMap(each -> Stream.ofNullable(each.assignedTo()))));
  }

  /// All of one.
  ///
  /// @throws NotFound if the practice has no such case, or the person does not work there
  public CaseDetails one(OdsCode practice, TriageCaseId id) {
    who.requireActsFor(practice);
    CaseSummary summary = rows.one(practice, id).orElseThrow(() -> new NotFound("triage case"));
    List<CaseEvent> events = history.of(id);
    history.audit(Act.READ, id, summary.patient(), practice, "");
    Map<UUID, String> names =
        names(
            Stream.concat(
                Stream.ofNullable(summary.assignedTo()),
                events.stream().flatMap(event -> accounts(event))));
    return rows.details(practice, id, events, appointment(summary), names)
        .orElseThrow(() -> new NotFound("triage case"));
  }

  private @Nullable AppointmentSummary appointment(CaseSummary summary) {
    AppointmentId id = summary.appointment();
    return id == null ? null : dayList.one(summary.practice(), id).appointment();
  }

  private static Stream<UUID> accounts(CaseEvent event) {
    return Stream.concat(Stream.ofNullable(event.by()), Stream.ofNullable(event.to()));
  }

  private @Nullable UUID me() {
    Optional<SignedInPerson> person = who.current();
    return person.map(each -> each.account().value()).orElse(null);
  }

  private Map<UUID, String> names(Stream<UUID> accounts) {
    return named.names(accounts.collect(Collectors.toSet()));
  }
}
