package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.Text;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.CloseReason;
import uk.nhs.portal.triage.handover.KnownBy;

/// Who a case is about, what they want and by when, and how it stands.
///
/// @param needs what the patient needs, where it is known who they are
/// @param to the address of another page about the same practice
record CaseFacts(CaseDetails details, Needs needs, Instant now, UnaryOperator<String> to) {

  private static final Words WORDS = CasePage.WORDS;

  SummaryList list() {
    SummaryList list = new SummaryList();
    addPerson(list);
    addTriage(list);
    addStanding(list);
    return list;
  }

  private CaseSummary summary() {
    return details.summary();
  }

  private void addPerson(SummaryList list) {
    CaseSummary summary = summary();
    list.row(WORDS.get("practice.triage.person"), summary.name().formatted())
        .row(WORDS.get("practice.triage.date-of-birth"), NhsFormat.date(summary.dateOfBirth()));
    NhsNumber nhsNumber = details.nhsNumber();
    if (nhsNumber != null) {
      list.row(WORDS.get("practice.triage.nhs-number"), Markup.nowrap(nhsNumber.formatted()));
    }
    list.row(
        WORDS.get("practice.triage.patient"),
        new Text(known(summary.knownBy())),
        matching(summary));
    if (!needs.areNone()) {
      list.row(WORDS.get("practice.triage.needs"), Markup.lines(NeedsWords.lines(needs)));
    }
    list.row(
        WORDS.get("practice.triage.phone"),
        Link.leaving(details.phone().formatted(), "tel:" + details.phone().value()));
    EmailAddress email = details.email();
    if (email != null) {
      list.row(WORDS.get("practice.triage.email"), email.value());
    }
    String speaks = details.speaksForThem();
    if (speaks != null) {
      list.row(WORDS.get("practice.triage.speaks"), speaks);
    }
  }

  private static String known(@Nullable KnownBy by) {
    return by == null
        ? WORDS.get("practice.triage.patient.unknown")
        : CaseWords.enumWords("practice.triage.patient.known", by);
  }

  // Whoever was signed in is certain, and a closed case stays as it was closed.
  private Link[] matching(CaseSummary summary) {
    if (!summary.isOpen() || summary.knownBy() == KnownBy.SIGNED_IN) {
      return new Link[0];
    }
    String here = CasePage.PATH + "/" + summary.id();
    boolean known = summary.patient() != null;
    return new Link[] {
      new Link(
          WORDS.get(known ? "practice.triage.unmatch" : "practice.triage.match"),
          WORDS.get("practice.triage.match.what"),
          to.apply(here + (known ? UnmatchView.STEP : MatchView.STEP)))
    };
  }

  private void addTriage(SummaryList list) {
    CaseSummary summary = summary();
    list.row(
            WORDS.get("practice.triage.outcome"),
            CaseWords.meaning(summary.outcome()) + " (" + summary.outcome() + ")")
        .row(
            WORDS.get("practice.triage.wants"),
            CaseWords.enumWords("practice.triage.wish", summary.wish()))
        .row(WORDS.get("practice.triage.when"), CaseWords.clock(summary, now))
        .row(WORDS.get("practice.triage.ended"), NhsFormat.dateTime(details.endedAt()))
        .row(WORDS.get("practice.triage.earlier"), earlier(summary));
  }

  private static String earlier(CaseSummary summary) {
    return summary.earlierContacts() == 0
        ? WORDS.get("practice.triage.earlier.none")
        : WORDS.get(
            summary.urgencyRose() ? "practice.triage.earlier.rose" : "practice.triage.earlier.some",
            summary.earlierContacts());
  }

  private void addStanding(SummaryList list) {
    list.row(
        WORDS.get("practice.triage.who"),
        CaseWords.assigned(summary().assignedTo(), details.names()));
    AppointmentSummary appointment = details.appointment();
    if (appointment != null) {
      list.row(
          WORDS.get("practice.triage.appointment"),
          new Link(
              WORDS.get(
                  "practice.triage.appointment.what",
                  NhsFormat.dateTime(appointment.slot().startsAt()),
                  appointment.slot().typeName()),
              to.apply(AppointmentLinks.atPractice(appointment.id()))));
    }
    CloseReason closedAs = summary().closedAs();
    if (closedAs != null) {
      list.row(
          WORDS.get("practice.triage.closed-as"),
          CaseWords.enumWords("practice.triage.as", closedAs));
    }
  }
}
