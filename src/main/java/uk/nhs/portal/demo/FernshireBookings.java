package uk.nhs.portal.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.FindTimesForStaff;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.London;

/// Books appointments for the county's people over the next days, so that day lists have something
/// to show.
@Component
@Profile("demo")
class FernshireBookings {

  private static final int DAYS = 7;
  private static final List<String> REASONS =
      List.of(
          "Cough that will not go away",
          "Review of my tablets",
          "Sore knee since last week",
          "Blood pressure check",
          "Skin rash on my arm",
          "Tired for some weeks");

  private final BookAppointments book;
  private final FindTimesForStaff freeTimes;
  private final ArrangePractice arrange;
  private final RegisteredPeople registered;
  private final Clock clock;

  FernshireBookings(
      BookAppointments book,
      FindTimesForStaff freeTimes,
      ArrangePractice arrange,
      RegisteredPeople registered,
      Clock clock) {
    this.book = book;
    this.freeTimes = freeTimes;
    this.arrange = arrange;
    this.registered = registered;
    this.clock = clock;
  }

  void book() {
    for (Fernshire.Person person : Fernshire.people()) {
      // those who sign in book for themselves
      if (!DemoAccounts.hasAccount(person) && place(person) % 3 != 0) {
        bookOne(person, registered.of(person));
      }
    }
  }

  private void bookOne(Fernshire.Person person, PatientId patient) {
    List<TypeSummary> types = arrange.types(person.practice());
    TypeSummary type = types.get(place(person) % types.size());
    LocalDate day = London.today(clock).plusDays(place(person) % DAYS);
    List<SlotSummary> free = freeTimes.between(person.practice(), type.id(), null, day, day);
    if (!free.isEmpty()) {
      SlotSummary slot = free.get(person.serial() * 7 % free.size());
      String reason = REASONS.get(place(person) % REASONS.size());
      UUID submit =
          UUID.nameUUIDFromBytes(
              ("fernshire/booking/" + person.serial()).getBytes(StandardCharsets.UTF_8));
      book.forPatient(
          new BookingByStaff(person.practice(), patient, slot.id(), reason, null, submit));
    }
  }

  /// The person's place among the patients of their practice.
  private static int place(Fernshire.Person person) {
    return person.serial() / Fernshire.practices().size();
  }
}
