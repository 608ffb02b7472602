package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.Marked;
import uk.nhs.portal.appointments.RunTheDay;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;

/// The day list: who comes when to whom, and who has arrived, was seen or did not attend.
@Route("practice/appointments")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class DayListView extends PracticePage {

  static final String PATH = "/practice/appointments";

  private final ShowDayList dayList;
  private final RunTheDay run;
  private final Clock clock;

  DayListView(MyPractices practices, ShowDayList dayList, RunTheDay run, Clock clock) {
    super(practices);
    this.dayList = dayList;
    this.run = run;
    this.clock = clock;
  }

  @Override
  void show(Address address) {
    LocalDate day = address.query("date", LocalDate::parse).orElseGet(() -> London.today(clock));
    show(day, address.query("clinician", ClinicianId::parse).orElse(null), null);
  }

  private void show(LocalDate day, @Nullable ClinicianId clinician, @Nullable AppointmentId acted) {
    List<DayEntry> all = dayList.of(practice(), day);
    List<DayEntry> shown =
        all.stream()
            .filter(entry -> clinician == null || slot(entry).clinician().equals(clinician))
            .toList();
    List<DayEntry> coming = shown.stream().filter(entry -> !isCancelled(entry)).toList();
    List<DayEntry> cancelled = shown.stream().filter(DayListView::isCancelled).toList();
    title(WORDS.get("practice.day.title", NhsFormat.dayAndDate(day)));
    offerOtherPractices(PATH);
    add(acts(day));
    add(days(day, clinician));
    add(filter(day, clinician, all));
    add(new Paragraph(count(coming)));
    DayTable table =
        new DayTable(this::to, (id, mark) -> mark(day, clinician, id, mark), clock.instant());
    if (!coming.isEmpty()) {
      add(new WideTable(table.of(coming, acted), WORDS.get("practice.day.caption")));
    }
    if (!cancelled.isEmpty()) {
      String words = WORDS.get("practice.day.cancelled", cancelled.size());
      add(new Details(words, table.of(cancelled, null)));
    }
  }

  private static SlotSummary slot(DayEntry entry) {
    return entry.appointment().slot();
  }

  private static boolean isCancelled(DayEntry entry) {
    return entry.appointment().status() == AppointmentStatus.CANCELLED;
  }

  private ButtonGroup acts(LocalDate day) {
    Button print =
        Button.acting(
                WORDS.get("practice.day.print"),
                () -> {
                  dayList.printed(practice(), day);
                  UI.getCurrent().getPage().executeJs("window.print()");
                })
            .secondary();
    ButtonGroup acts =
        new ButtonGroup(
            Button.link(WORDS.get("practice.book.title"), to(FindPatientView.PATH).path()), print);
    acts.addClassName("app-no-print");
    return acts;
  }

  private Pagination days(LocalDate day, @Nullable ClinicianId clinician) {
    LocalDate before = day.minusDays(1);
    LocalDate after = day.plusDays(1);
    return new Pagination()
        .previous(NhsFormat.dayAndDate(before), href(before, clinician).path())
        .next(NhsFormat.dayAndDate(after), href(after, clinician).path());
  }

  private Href href(LocalDate day, @Nullable ClinicianId clinician) {
    Href href = to(PATH).with("date", day);
    return clinician == null ? href : href.with("clinician", clinician);
  }

  private Form filter(LocalDate day, @Nullable ClinicianId clinician, List<DayEntry> all) {
    Map<ClinicianId, String> clinicians = new LinkedHashMap<>();
    all.forEach(entry -> clinicians.put(slot(entry).clinician(), slot(entry).clinicianName()));
    Select select =
        new Select("clinician", WORDS.get("practice.plan.clinician"))
            .option("", WORDS.get("practice.day.everybody"));
    clinicians.forEach((id, name) -> select.option(id.toString(), name));
    if (clinician != null && clinicians.containsKey(clinician)) {
      select.setValue(clinician.toString());
    }
    Form form = Form.get(PATH).hidden("date", day.toString());
    form.hidden("practice", practice().value());
    form.add(select, new Button(WORDS.get("practice.day.filter")).secondary().small());
    form.addClassNames("app-filter", "app-no-print");
    return form;
  }

  private static String count(List<DayEntry> coming) {
    return coming.isEmpty()
        ? WORDS.get("practice.day.none")
        : WORDS.get(
            "practice.day.count",
            NhsFormat.number(coming.size()),
            count(coming, AppointmentStatus.ARRIVED),
            count(coming, AppointmentStatus.SEEN),
            count(coming, AppointmentStatus.DID_NOT_ATTEND));
  }

  private static String count(List<DayEntry> coming, AppointmentStatus status) {
    return NhsFormat.number(
        coming.stream().filter(entry -> entry.appointment().status() == status).count());
  }

  private void mark(
      LocalDate day, @Nullable ClinicianId clinician, AppointmentId id, DayTable.Mark mark) {
    Marked marked =
        switch (mark) {
          case ARRIVED -> run.arrived(practice(), id);
          case SEEN -> run.seen(practice(), id);
          case DID_NOT_ATTEND -> run.didNotAttend(practice(), id);
          case UNDO -> run.undo(practice(), id);
        };
    clear();
    switch (marked) {
      case Marked.Done _ -> {}
      case Marked.NotNow(AppointmentStatus now) ->
          add(NotificationBanner.important(WORDS.get("practice.day.not-now", Phrases.status(now))));
      case Marked.TooEarly(var from) ->
          add(
              NotificationBanner.important(
                  WORDS.get("practice.day.too-early", Phrases.time(from))));
    }
    show(day, clinician, id);
  }
}
