package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.FreeSlots.Search;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.TypesOfPractices;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;

/// Finds the free times that a practice's staff can book for a patient, whatever the rules for
/// patients say; two statements for each question.
@Service
@Transactional(readOnly = true)
public class FindTimesForStaff {

  private static final int YEARS_AHEAD = 2;

  private final WhoIsSignedIn who;
  private final FreeSlots free;
  private final TypesOfPractices types;
  private final Clock clock;

  FindTimesForStaff(WhoIsSignedIn who, FreeSlots free, TypesOfPractices types, Clock clock) {
    this.who = who;
    this.free = free;
    this.types = types;
    this.clock = clock;
  }

  /// Those from one day in England up to another, which is included.
  ///
  /// @param way null for any
  /// @throws NotFound if the practice has no such type
  public List<SlotSummary> between(
      OdsCode practice, AppointmentTypeId type, @Nullable Way way, LocalDate from, LocalDate to) {
    who.requireActsFor(practice);
    return free.find(search(practice, type, way, from, to.plusDays(1)));
  }

  /// The first of them after a day.
  ///
  /// @param way null for any
  /// @throws NotFound if the practice has no such type
  public Optional<SlotSummary> firstAfter(
      OdsCode practice, AppointmentTypeId type, @Nullable Way way, LocalDate day) {
    who.requireActsFor(practice);
    LocalDate from = day.plusDays(1);
    return free.first(search(practice, type, way, from, from.plusYears(YEARS_AHEAD)));
  }

  private Search search(
      OdsCode practice,
      AppointmentTypeId type,
      @Nullable Way way,
      LocalDate from,
      LocalDate before) {
    Instant now = clock.instant();
    Instant begin = London.startOfDay(from).minusNanos(1000);
    return new Search(
        practice,
        types.one(practice, type).id(),
        way,
        null,
        null,
        begin.isAfter(now) ? begin : now,
        London.startOfDay(before),
        now);
  }
}
