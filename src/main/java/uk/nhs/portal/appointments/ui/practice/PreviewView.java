package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.Break;
import uk.nhs.portal.appointments.schedule.ClinicianSummary;
import uk.nhs.portal.appointments.schedule.Plan;
import uk.nhs.portal.appointments.schedule.PlanConflict;
import uk.nhs.portal.appointments.schedule.PlanPreview;
import uk.nhs.portal.appointments.schedule.PlanSessions;
import uk.nhs.portal.appointments.schedule.PlannedSession;
import uk.nhs.portal.appointments.schedule.RoomSummary;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// Shows what a plan would make and what is in its way, before anything is made.
@Route("practice/schedule/new/preview")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class PreviewView extends PracticePage {

  static final String PATH = NewSessionsView.PATH + "/preview";

  private final ArrangePractice arrange;
  private final PlanSessions planSessions;

  PreviewView(MyPractices practices, ArrangePractice arrange, PlanSessions planSessions) {
    super(practices);
    this.arrange = arrange;
    this.planSessions = planSessions;
  }

  /// The plan in the address; an address that was tampered with leads nowhere.
  static SessionPlan planIn(Address address) {
    try {
      return PlanAddress.in(address);
    } catch (InvalidValue _) {
      throw new NotFound("plan");
    }
  }

  @Override
  void show(Address address) {
    SessionPlan plan = planIn(address);
    if (planSessions.made(practice(), plan.planId()).isPresent()) {
      address.forward(made(plan));
      return;
    }
    String change = PlanAddress.with(to(NewSessionsView.PATH), plan).path();
    backLink(change);
    title(WORDS.get("practice.preview.title"), WORDS.get("practice.section"));
    PlanPreview preview = preview(plan);
    add(pattern(plan, change));
    add(
        Heading.h2(
            WORDS.get(
                "practice.preview.count",
                NhsFormat.number(preview.sessions().size()),
                NhsFormat.number(preview.slots()))));
    showDaysOff(plan, preview);
    if (preview.slots() == 0) {
      add(new Paragraph(WORDS.get("practice.preview.empty")));
    } else if (preview.conflicts().isEmpty()) {
      add(days(preview.sessions()));
      Form form = Form.inPage();
      form.add(new Button(WORDS.get("practice.preview.confirm")).preventDoubleClick());
      add(onSubmit(form, errors -> make(plan, errors)));
    } else {
      showConflicts(plan, preview.conflicts());
      add(days(preview.sessions()));
    }
  }

  private Href made(SessionPlan plan) {
    return to(MadeView.PATH + "/" + plan.planId());
  }

  private PlanPreview preview(SessionPlan plan) {
    try {
      return planSessions.preview(practice(), plan);
    } catch (InvalidValue _) {
      throw new NotFound("plan");
    }
  }

  private SummaryList pattern(SessionPlan plan, String change) {
    String type =
        arrange.types(practice()).stream()
            .filter(each -> each.id().equals(plan.type()))
            .map(TypeSummary::name)
            .findFirst()
            .orElseThrow(NotFound::new);
    String clinician =
        arrange.clinicians(practice()).stream()
            .filter(each -> each.id().equals(plan.clinician()))
            .map(ClinicianSummary::name)
            .findFirst()
            .orElseThrow(NotFound::new);
    String room =
        arrange.rooms(practice()).stream()
            .filter(each -> each.id().equals(plan.room()))
            .map(RoomSummary::name)
            .findFirst()
            .orElseGet(() -> WORDS.get("practice.plan.room.none"));
    String weekdays =
        plan.weekdays().stream().sorted().map(Phrases::weekday).collect(Collectors.joining(", "));
    String dates =
        WORDS.get("practice.range", NhsFormat.date(plan.from()), NhsFormat.date(plan.to()));
    return new SummaryList()
        .row(
            WORDS.get("practice.plan.type"),
            new Text(WORDS.get("practice.preview.type", type, Phrases.way(plan.way()))),
            SummaryList.change(change, WORDS.get("practice.preview.pattern")))
        .row(WORDS.get("practice.plan.clinician"), clinician)
        .row(WORDS.get("practice.plan.room"), room)
        .row(WORDS.get("practice.plan.weekdays"), weekdays)
        .row(WORDS.get("practice.plan.times"), times(plan))
        .row(WORDS.get("practice.preview.dates"), dates);
  }

  private static String times(SessionPlan plan) {
    String times = NhsFormat.times(plan.startsAt(), plan.endsAt());
    String breaks =
        plan.breaks().stream()
            .map(PreviewView::times)
            .collect(Collectors.joining(WORDS.get("practice.and")));
    return breaks.isEmpty() ? times : WORDS.get("practice.preview.with-break", times, breaks);
  }

  private static String times(Break pause) {
    return NhsFormat.times(pause.from(), pause.to());
  }

  private void showDaysOff(SessionPlan plan, PlanPreview preview) {
    if (!preview.bankHolidays().isEmpty()) {
      add(
          new InsetText(
              WORDS.get("practice.preview.bank-holidays", dates(preview.bankHolidays()))));
    }
    if (!plan.except().isEmpty()) {
      add(
          new InsetText(
              WORDS.get(
                  "practice.preview.except", dates(plan.except().stream().sorted().toList()))));
    }
    if (!preview.clockChanges().isEmpty()) {
      add(new InsetText(WORDS.get("practice.preview.clocks", dates(preview.clockChanges()))));
    }
  }

  private static String dates(List<LocalDate> days) {
    return days.stream().map(NhsFormat::dayAndDate).collect(Collectors.joining(", "));
  }

  private void showConflicts(SessionPlan plan, List<PlanConflict> conflicts) {
    ItemList list = ItemList.bullets();
    for (PlanConflict conflict : conflicts) {
      String key =
          switch (conflict.what()) {
            case CLINICIAN -> "practice.preview.conflict.clinician";
            case ROOM -> "practice.preview.conflict.room";
          };
      String times = Phrases.times(conflict.startsAt(), conflict.endsAt());
      list.item(new Text(WORDS.get(key, NhsFormat.dayAndDate(conflict.day()), times)));
    }
    String without =
        PlanAddress.with(to(PATH), plan.without(conflicts.stream().map(PlanConflict::day).toList()))
            .path();
    add(
        new WarningCallout(
            WORDS.get("practice.preview.conflicts"),
            new Paragraph(WORDS.get("practice.preview.conflicts.what")),
            list,
            new Paragraph(new Link(WORDS.get("practice.preview.leave-out"), without))));
  }

  private static Details days(List<PlannedSession> sessions) {
    Table table =
        new Table(WORDS.get("practice.preview.days"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("practice.day"), WORDS.get("practice.times"))
            .numericColumn(WORDS.get("practice.slots"));
    for (PlannedSession session : sessions) {
      table.row(
          NhsFormat.dayAndDate(session.day()),
          Phrases.times(session.startsAt(), session.endsAt()),
          NhsFormat.number(session.slots().size()));
    }
    return new Details(WORDS.get("practice.preview.days"), table);
  }

  private void make(SessionPlan plan, FormErrors errors) {
    switch (planSessions.apply(practice(), plan)) {
      case Plan.Planned _ -> go(made(plan));
      case Plan.InTheWay _ -> go(PlanAddress.with(to(PATH), plan));
      case Plan.Empty _ -> errors.show(WORDS.get("practice.preview.empty"));
    }
  }
}
