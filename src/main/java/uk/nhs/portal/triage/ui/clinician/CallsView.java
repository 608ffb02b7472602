package uk.nhs.portal.triage.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.triage.calls.CallSummary;
import uk.nhs.portal.triage.calls.ShowCalls;

/// The calls that people wait for, the earliest promise first, and what was done today.
@Route("clinician/calls")
@RolesAllowed("CLINICIAN")
class CallsView extends ClinicianPage {

  private final transient ShowCalls calls;
  private final transient Clock clock;

  CallsView(ShowCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    if (query(event, "done").isPresent()) {
      add(NotificationBanner.success(WORDS.get("calls.done.ended")));
    }
    title(WORDS.get("calls.title"));
    add(new Paragraph(WORDS.get("calls.lead")));
    ShowCalls.Calls waiting = calls.waiting();
    add(Heading.h2(WORDS.get("calls.waiting", waiting.calls().size())));
    add(
        waiting.calls().isEmpty()
            ? new Paragraph(WORDS.get("calls.waiting.none"))
            : waiting(waiting));
    ShowCalls.Calls ended = calls.ended();
    if (!ended.calls().isEmpty()) {
      add(Heading.h2(WORDS.get("calls.ended")), ended(ended));
    }
  }

  private Table waiting(ShowCalls.Calls list) {
    Table table =
        new Table(WORDS.get("calls.title"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("calls.when"),
                WORDS.get("calls.phone"),
                WORDS.get("calls.outcome"),
                WORDS.get("calls.who"));
    Instant now = clock.instant();
    list.calls().forEach(each -> table.row(row(each, list, now)));
    return table;
  }

  private static Component[] row(CallSummary each, ShowCalls.Calls list, Instant now) {
    return new Component[] {
      Markup.element("div", "", new Text(CallWords.when(each, now)), CallWords.warnings(each, now)),
      new Link(each.phone().formatted(), PATH + "/" + each.id()),
      new Text(CallWords.outcome(each.outcome())),
      new Text(CallWords.name(each.takenBy(), list.names()))
    };
  }

  private static Table ended(ShowCalls.Calls list) {
    Table table =
        new Table(WORDS.get("calls.ended"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("calls.phone"), WORDS.get("calls.ended.when"), WORDS.get("calls.as"));
    for (CallSummary each : list.calls()) {
      table.row(
          new Link(each.phone().formatted(), PATH + "/" + each.id()),
          new Text(NhsFormat.dateTime(Objects.requireNonNull(each.endedAt()))),
          new Text(WORDS.get("calls.as." + each.endedAs())));
    }
    return table;
  }
}
