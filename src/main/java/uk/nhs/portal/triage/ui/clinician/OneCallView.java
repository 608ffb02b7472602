package uk.nhs.portal.triage.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.triage.calls.CallDetails;
import uk.nhs.portal.triage.calls.CallEnd;
import uk.nhs.portal.triage.calls.CallEvent;
import uk.nhs.portal.triage.calls.CallSummary;
import uk.nhs.portal.triage.calls.Calling;
import uk.nhs.portal.triage.calls.HandleCalls;
import uk.nhs.portal.triage.calls.ShowCalls;
import uk.nhs.portal.triage.handover.TriageAnswer;

/// One call: whom to phone by when, what they answered, and what was tried.
@Route("clinician/calls/:call")
@RolesAllowed("CLINICIAN")
class OneCallView extends ClinicianPage {

  private final transient ShowCalls calls;
  private final transient HandleCalls handle;
  private final transient Clock clock;

  OneCallView(ShowCalls calls, HandleCalls handle, Clock clock) {
    this.calls = calls;
    this.handle = handle;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    CallDetails details = calls.one(call(event));
    CallSummary call = details.summary();
    Instant now = clock.instant();
    backLink(WORDS.get("calls.title"), PATH);
    query(event, "done")
        .filter(what -> WORDS.has("calls.done." + what))
        .ifPresent(what -> add(NotificationBanner.success(WORDS.get("calls.done." + what))));
    title(WORDS.get("calls.one"), WORDS.get("calls.title"));
    add(CallWords.warnings(call, now));
    if (call.isOverdue(now)) {
      add(new InsetText(WORDS.get("calls.overdue.do")));
    }
    add(facts(details, now));
    if (call.isWaiting()) {
      add(acts(call));
    }
    add(Heading.h2(WORDS.get("calls.answers")));
    add(
        details.answers().isEmpty()
            ? new Paragraph(WORDS.get("calls.answers.none"))
            : answers(details));
    if (!details.history().isEmpty()) {
      add(Heading.h2(WORDS.get("calls.history")), history(details));
    }
  }

  private static SummaryList facts(CallDetails details, Instant now) {
    CallSummary call = details.summary();
    SummaryList facts =
        new SummaryList()
            .row(
                WORDS.get("calls.phone"),
                Link.leaving(call.phone().formatted(), "tel:" + call.phone().value()))
            .row(WORDS.get("calls.when"), CallWords.when(call, now))
            .row(WORDS.get("calls.asked"), NhsFormat.dateTime(call.askedAt()));
    if (!details.pathwayTitle().isEmpty()) {
      facts.row(WORDS.get("calls.about"), details.pathwayTitle());
    }
    facts
        .row(WORDS.get("calls.outcome"), CallWords.outcome(call.outcome()))
        .row(
            WORDS.get("calls.patient"),
            WORDS.get(call.patient() == null ? "calls.patient.unknown" : "calls.patient.known"))
        .row(WORDS.get("calls.who"), CallWords.name(call.takenBy(), details.names()));
    CallEnd as = call.endedAs();
    if (as != null) {
      facts.row(WORDS.get("calls.as"), WORDS.get("calls.as." + as));
    }
    return facts;
  }

  private ButtonGroup acts(CallSummary call) {
    int seen = call.version();
    Button take =
        call.takenBy() == null
            ? Button.acting(
                WORDS.get("calls.take"), () -> done(handle.take(call.id(), seen), call, "taken"))
            : Button.acting(
                    WORDS.get("calls.give-back"),
                    () -> done(handle.giveBack(call.id(), seen), call, "given-back"))
                .secondary();
    return new ButtonGroup(
        take,
        Button.link(WORDS.get("calls.end"), PATH + "/" + call.id() + "/end").secondary(),
        Button.acting(
                WORDS.get("calls.no-answer"),
                () -> done(handle.noAnswer(call.id(), "", seen), call, "no-answer"))
            .secondary());
  }

  private static void done(Calling calling, CallSummary call, String what) {
    go(PATH + "/" + call.id(), "done", calling instanceof Calling.Done ? what : "changed");
  }

  private static Table answers(CallDetails details) {
    Table table =
        new Table(WORDS.get("calls.answers"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("calls.question"), WORDS.get("calls.answer"), WORDS.get("calls.means"));
    for (TriageAnswer each : details.answers()) {
      table.row(new Text(each.question()), new Text(each.answer()), means(each));
    }
    return table;
  }

  private static Component means(TriageAnswer each) {
    var cell = Markup.element("div", "app-tags");
    if (each.redFlag()) {
      cell.add(new Tag(WORDS.get("calls.red-flag"), Tag.Colour.RED));
    }
    if (each.decided()) {
      cell.add(new Tag(WORDS.get("calls.decided"), Tag.Colour.BLUE));
    }
    return cell;
  }

  private static Table history(CallDetails details) {
    Table table =
        new Table(WORDS.get("calls.history"))
            .hideCaption()
            .responsive()
            .columns(
                WORDS.get("calls.history.when"),
                WORDS.get("calls.history.what"),
                WORDS.get("calls.history.by"),
                WORDS.get("calls.history.note"));
    for (CallEvent event : details.history()) {
      CallEnd as = event.endedAs();
      table.row(
          NhsFormat.dateTime(event.at()),
          as == null
              ? WORDS.get("calls.event." + event.what())
              : WORDS.get("calls.event.ENDED", WORDS.get("calls.as." + as)),
          CallWords.name(event.by(), details.names()),
          event.note());
    }
    return table;
  }
}
