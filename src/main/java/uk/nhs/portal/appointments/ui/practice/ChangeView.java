package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.FindTimesForStaff;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.Paragraph;

/// Chooses another time of the same type for an appointment.
@Route("practice/appointments/:appointment/change")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ChangeView extends PracticePage {

  private final ShowDayList dayList;
  private final FindTimesForStaff freeTimes;
  private final Clock clock;

  ChangeView(MyPractices practices, ShowDayList dayList, FindTimesForStaff freeTimes, Clock clock) {
    super(practices);
    this.dayList = dayList;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  @Override
  void show(Address address) {
    AppointmentId id = address.part("appointment", AppointmentId::parse);
    DayEntry entry = dayList.one(practice(), id);
    SlotSummary now = entry.appointment().slot();
    LocalDate today = London.today(clock);
    LocalDate from =
        address.query("from", LocalDate::parse).filter(day -> day.isAfter(today)).orElse(today);
    LocalDate last = from.plusDays(FreeTimes.DAYS - 1L);
    String here = AppointmentView.PATH + "/" + id;
    backLink(to(here).path());
    title(WORDS.get("practice.change.title"), WORDS.get("practice.appointments"));
    add(
        new Paragraph(
            WORDS.get(
                "practice.change.now",
                entry.patient().name().formatted(),
                Phrases.dayAndTime(now))));
    List<SlotSummary> free = freeTimes.between(practice(), now.type(), null, from, last);
    Optional<SlotSummary> next =
        free.isEmpty()
            ? freeTimes.firstAfter(practice(), now.type(), null, last)
            : Optional.empty();
    FreeTimes times =
        new FreeTimes(
            slot -> to(here + "/change/" + slot).path(),
            day -> to(here + "/change").with("from", day).path());
    add(times.of(from, today, free, next));
  }
}
