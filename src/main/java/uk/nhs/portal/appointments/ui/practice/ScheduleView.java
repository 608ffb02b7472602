package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.nhs.portal.appointments.FindGaps;
import uk.nhs.portal.appointments.ScheduleGaps;
import uk.nhs.portal.appointments.SessionOnSchedule;
import uk.nhs.portal.appointments.ShowSchedule;
import uk.nhs.portal.appointments.SlotState;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.WarningCallout;

/// A practice's sessions of a week, by day and clinician, with a warning of what is missing.
@Route("practice/schedule")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ScheduleView extends PracticePage {

  static final String PATH = "/practice/schedule";

  private static final int DAYS_TO_SUNDAY = 6;

  private final ShowSchedule schedule;
  private final FindGaps gaps;
  private final Clock clock;

  ScheduleView(MyPractices practices, ShowSchedule schedule, FindGaps gaps, Clock clock) {
    super(practices);
    this.schedule = schedule;
    this.gaps = gaps;
    this.clock = clock;
  }

  @Override
  void show(Address address) {
    LocalDate today = London.today(clock);
    LocalDate monday =
        address
            .query("week", LocalDate::parse)
            .orElse(today)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(DAYS_TO_SUNDAY);
    title(WORDS.get("practice.schedule.title"));
    offerOtherPractices(PATH);
    add(acts());
    warn(gaps.of(practice()));
    add(Heading.h2(WORDS.get("practice.range", NhsFormat.date(monday), NhsFormat.date(sunday))));
    add(weeks(monday));
    Map<LocalDate, List<SessionOnSchedule>> days =
        schedule.between(practice(), monday, sunday).stream()
            .collect(
                Collectors.groupingBy(SessionOnSchedule::day, TreeMap::new, Collectors.toList()));
    if (days.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.schedule.empty")));
    }
    days.forEach((day, sessions) -> showDay(day, day.equals(today), sessions));
  }

  private Component acts() {
    Button make = Button.link(WORDS.get("practice.plan.title"), to(NewSessionsView.PATH).path());
    return is(Role.PRACTICE_MANAGER)
        ? new ButtonGroup(
            make,
            Button.link(WORDS.get("practice.settings.title"), to(ArrangingPage.SETTINGS).path())
                .secondary())
        : make;
  }

  private Pagination weeks(LocalDate monday) {
    LocalDate before = monday.minusWeeks(1);
    LocalDate after = monday.plusWeeks(1);
    return new Pagination()
        .previous(
            WORDS.get("practice.schedule.week-of", NhsFormat.date(before)),
            to(PATH).with("week", before).path())
        .next(
            WORDS.get("practice.schedule.week-of", NhsFormat.date(after)),
            to(PATH).with("week", after).path());
  }

  private void warn(ScheduleGaps gaps) {
    ItemList list = ItemList.bullets();
    for (LocalDate week : gaps.emptyWeeks()) {
      list.item(
          new Text(WORDS.get("practice.schedule.gap.week")),
          new Link(NhsFormat.date(week), to(PATH).with("week", week).path()));
    }
    gaps.unbookable()
        .forEach(type -> list.item(new Text(WORDS.get("practice.schedule.gap.type", type))));
    if (!gaps.emptyWeeks().isEmpty() || !gaps.unbookable().isEmpty()) {
      add(new WarningCallout(WORDS.get("practice.schedule.gaps"), list));
    }
  }

  private void showDay(LocalDate day, boolean today, List<SessionOnSchedule> sessions) {
    Heading heading = Heading.h3(NhsFormat.dayAndDate(day));
    if (today) {
      heading
          .getElement()
          .appendChild(
              new Text(" ").getElement(), new Tag(WORDS.get("practice.today")).getElement());
    }
    add(heading, new WideTable(table(day, sessions), NhsFormat.dayAndDate(day)));
  }

  private Table table(LocalDate day, List<SessionOnSchedule> sessions) {
    Table table =
        new Table(WORDS.get("practice.schedule.caption", NhsFormat.dayAndDate(day)))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.plan.clinician"),
                WORDS.get("practice.times"),
                WORDS.get("practice.plan.type"),
                WORDS.get("practice.plan.room"))
            .numericColumn(WORDS.get("practice.slot.free"))
            .numericColumn(WORDS.get("practice.slot.taken"))
            .numericColumn(WORDS.get("practice.slot.blocked"))
            .columns(WORDS.get("practice.session"));
    for (SessionOnSchedule session : sessions) {
      String room = session.room();
      table.row(
          new Text(session.clinicianName()),
          new Text(Phrases.times(session.startsAt(), session.endsAt())),
          new Text(
              WORDS.get("practice.preview.type", session.typeName(), Phrases.way(session.way()))),
          new Text(room == null ? WORDS.get("practice.none") : room),
          new Text(NhsFormat.number(session.count(SlotState.FREE))),
          new Text(
              NhsFormat.number(session.count(SlotState.TAKEN) + session.count(SlotState.HELD))),
          new Text(NhsFormat.number(session.count(SlotState.BLOCKED))),
          session.cancelled()
              ? Markup.element(
                  "span", "", Phrases.slotTag(SlotState.CANCELLED), new Text(" "), open(session))
              : open(session));
    }
    return table;
  }

  private Link open(SessionOnSchedule session) {
    return new Link(
        WORDS.get("practice.schedule.open"),
        WORDS.get(
            "practice.schedule.open.which",
            session.clinicianName(),
            Phrases.times(session.startsAt(), session.endsAt())),
        to(SessionView.PATH + "/" + session.id()).path());
  }
}
