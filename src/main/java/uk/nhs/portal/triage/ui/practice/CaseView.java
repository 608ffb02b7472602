package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.Colleague;
import uk.nhs.portal.identity.FindColleagues;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseEvent;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.handover.HandleCases;
import uk.nhs.portal.triage.handover.Handling;
import uk.nhs.portal.triage.handover.ShowCases;
import uk.nhs.portal.triage.handover.TriageAnswer;

/// One triage: who, what was answered, by when, who has it, and what was done.
@Route("practice/triage/:case")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CaseView extends CasePage {

  private final transient ShowCases cases;
  private final transient HandleCases handle;
  private final transient FindColleagues colleagues;
  private final transient PatientNeeds needs;
  private final transient Clock clock;

  CaseView(
      MyPractices practices,
      ShowCases cases,
      HandleCases handle,
      FindColleagues colleagues,
      PatientNeeds needs,
      Clock clock) {
    super(practices);
    this.cases = cases;
    this.handle = handle;
    this.colleagues = colleagues;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    CaseDetails details = cases.one(practice(), caseId(event));
    CaseSummary summary = details.summary();
    Instant now = clock.instant();
    backLink(WORDS.get("practice.triage"), to(PATH));
    query(event, "done")
        .filter(what -> WORDS.has("practice.triage.done." + what))
        .ifPresent(
            what -> add(NotificationBanner.success(WORDS.get("practice.triage.done." + what))));
    title(WORDS.get("practice.triage.one"), WORDS.get("practice.triage"))
        .caption(summary.pathwayTitle());
    add(CaseWords.warnings(summary, now));
    if (summary.isOverdue(now)) {
      add(new InsetText(WORDS.get("practice.triage.overdue.do")));
    }
    add(new CaseFacts(details, needs(summary), now, this::to).list(), acts(summary));
    if (summary.isOpen()) {
      add(assign(summary));
    }
    add(answers(details), history(details));
  }

  private Needs needs(CaseSummary summary) {
    var patient = summary.patient();
    return patient == null ? Needs.NONE : needs.of(patient);
  }

  private Component acts(CaseSummary summary) {
    String here = PATH + "/" + summary.id();
    if (!summary.isOpen()) {
      return Button.acting(
              WORDS.get("practice.triage.reopen"),
              () -> done(handle.reopen(practice(), summary.id()), summary, "reopened"))
          .secondary();
    }
    var patient = summary.patient();
    String book =
        patient == null
            ? here + MatchView.STEP
            : AppointmentLinks.bookForPatient(patient, summary.id().value());
    ButtonGroup group =
        new ButtonGroup(
            Button.link(WORDS.get("practice.triage.phoned"), to(here + "/phone")),
            Button.link(WORDS.get("practice.triage.book"), to(book)).secondary());
    if (patient != null) {
      group
          .getElement()
          .insertChild(
              1,
              Button.link(WORDS.get("practice.triage.write"), to(here + "/write"))
                  .secondary()
                  .getElement());
    }
    group
        .getElement()
        .appendChild(
            Button.link(WORDS.get("practice.triage.close"), to(here + "/close"))
                .secondary()
                .getElement());
    return group;
  }

  private Form assign(CaseSummary summary) {
    Select to =
        new Select("colleague", WORDS.get("practice.triage.give-to"))
            .option("", WORDS.get("practice.triage.nobody"));
    for (Colleague each : colleagues.at(practice())) {
      to.option(each.account().toString(), each.name());
    }
    UUID has = summary.assignedTo();
    to.setValue(has == null ? "" : has.toString());
    Form form = Form.inPage().add(to);
    form.add(new Button(WORDS.get("practice.triage.give")).secondary());
    return onSubmit(form, errors -> assign(summary, to.value(), errors));
  }

  private void assign(CaseSummary summary, String to, FormErrors errors) {
    AccountId account = to.isEmpty() ? null : new AccountId(UUID.fromString(to));
    switch (handle.assign(practice(), summary.id(), account, summary.version())) {
      case Handling.Done _ -> go(to(PATH + "/" + summary.id() + "?done=assigned"));
      case Handling.ChangedMeanwhile _, Handling.NobodyToWriteTo _ ->
          errors.show(WORDS.get("practice.triage.changed"));
    }
  }

  private void done(Handling handling, CaseSummary summary, String what) {
    String done = handling instanceof Handling.Done ? what : "changed";
    go(to(PATH + "/" + summary.id() + "?done=" + done));
  }

  private Component answers(CaseDetails details) {
    Table table =
        new Table(WORDS.get("practice.triage.answers"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.triage.question"),
                WORDS.get("practice.triage.answer"),
                WORDS.get("practice.triage.means"));
    for (TriageAnswer each : details.answers()) {
      table.row(new Text(each.question()), answer(details, each), means(each));
    }
    return under(WORDS.get("practice.triage.answers"), table);
  }

  private Component answer(CaseDetails details, TriageAnswer each) {
    String file = each.file();
    return file == null
        ? new Text(each.answer())
        : Link.leaving(each.answer(), to(FileDownload.path(details.summary().id(), file)));
  }

  private static Component means(TriageAnswer each) {
    var cell = Markup.element("div", "app-tags");
    if (each.redFlag()) {
      cell.add(new Tag(WORDS.get("practice.triage.red-flag"), Tag.Colour.RED));
    }
    if (each.decided()) {
      cell.add(new Tag(WORDS.get("practice.triage.decided"), Tag.Colour.BLUE));
    }
    return cell;
  }

  private static Component history(CaseDetails details) {
    Table table =
        new Table(WORDS.get("practice.triage.history"))
            .responsive()
            .columns(
                WORDS.get("practice.triage.history.when"),
                WORDS.get("practice.triage.history.what"),
                WORDS.get("practice.triage.history.by"),
                WORDS.get("practice.triage.history.note"));
    for (CaseEvent event : details.history()) {
      table.row(
          NhsFormat.dateTime(event.at()), what(event, details), by(event, details), event.note());
    }
    return under(WORDS.get("practice.triage.history"), table);
  }

  private static Component under(String heading, Table table) {
    return Markup.element("div", "", Heading.h2(heading), table.hideCaption());
  }

  private static String what(CaseEvent event, CaseDetails details) {
    var closedAs = event.closedAs();
    return switch (event.what()) {
      case ASSIGNED ->
          WORDS.get(
              "practice.triage.event.ASSIGNED", CaseWords.assigned(event.to(), details.names()));
      case CLOSED ->
          closedAs == null
              ? ""
              : WORDS.get(
                  "practice.triage.event.CLOSED",
                  CaseWords.enumWords("practice.triage.as", closedAs));
      default -> CaseWords.enumWords("practice.triage.event", event.what());
    };
  }

  private static String by(CaseEvent event, CaseDetails details) {
    UUID by = event.by();
    if (by == null) {
      return WORDS.get(
          event.what() == CaseEvent.What.HANDED_OVER
              ? "practice.triage.by.person"
              : "practice.triage.by.portal");
    }
    return event.byRole().equals("PATIENT")
        ? WORDS.get("practice.triage.by.person")
        : CaseWords.assigned(by, details.names());
  }
}
