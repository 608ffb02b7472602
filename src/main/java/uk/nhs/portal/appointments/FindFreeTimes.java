package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.DaysOffered.ClinicianOffered;
import uk.nhs.portal.appointments.DaysOffered.FreeDay;
import uk.nhs.portal.appointments.FreeSlots.Search;
import uk.nhs.portal.appointments.FreeSlots.Situation;
import uk.nhs.portal.appointments.TypeOffered.WayOffered;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.TypeDetails;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.TypesOfPractices;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Finds what a patient can book at their practice, by the rules of each type; and if that is
/// nothing, says why.
///
/// Three statements for each question, one more to say why not.
@Service
@Transactional(readOnly = true)
public class FindFreeTimes {

  private final WhoIsSignedIn who;
  private final FreeSlots free;
  private final TypesOfPractices types;
  private final FindPatients patients;
  private final Clock clock;

  FindFreeTimes(
      WhoIsSignedIn who,
      FreeSlots free,
      TypesOfPractices types,
      FindPatients patients,
      Clock clock) {
    this.who = who;
    this.free = free;
    this.types = types;
    this.patients = patients;
    this.clock = clock;
  }

  /// The types of appointment that the patient can book online, by name.
  ///
  /// @throws NotFound if there is no such patient
  public List<TypeOffered> types(PatientId patient) {
    who.requireIs(patient);
    OdsCode code = practiceOf(patient);
    Map<AppointmentTypeId, Map<Way, Instant>> next =
        free.nextOfEachType(code, patient, clock.instant());
    return types.at(code).stream()
        .filter(type -> type.details().active())
        .filter(type -> type.details().bookableBy() == BookableBy.PATIENT)
        .map(type -> offered(type, next.getOrDefault(type.id(), Map.of())))
        .toList();
  }

  /// The days on which the patient can have an appointment of this type in this way.
  ///
  /// @param clinician null if it may be anybody
  /// @throws NotFound if the patient's practice has no such type
  public DaysOffered days(
      PatientId patient, AppointmentTypeId typeId, Way way, @Nullable ClinicianId clinician) {
    who.requireIs(patient);
    OdsCode code = practiceOf(patient);
    TypeSummary type = types.one(code, typeId);
    WhyNot never = never(type.details(), way);
    if (never != null) {
      return new DaysOffered(type, way, List.of(), List.of(), never);
    }
    Search search = window(code, type, way, patient);
    List<SlotSummary> all = free.find(search);
    List<FreeDay> days = days(all, clinician);
    WhyNot whyNot = days.isEmpty() ? whyNot(with(search, clinician), type.details()) : null;
    return new DaysOffered(type, way, days, clinicians(all), whyNot);
  }

  /// The free times of a day in England that the patient can book.
  ///
  /// @param clinician null if it may be anybody
  /// @throws NotFound if the patient's practice has no such type
  public List<SlotSummary> times(
      PatientId patient,
      AppointmentTypeId typeId,
      Way way,
      LocalDate day,
      @Nullable ClinicianId clinician) {
    who.requireIs(patient);
    OdsCode code = practiceOf(patient);
    TypeSummary type = types.one(code, typeId);
    if (never(type.details(), way) != null) {
      return List.of();
    }
    Search window = with(window(code, type, way, patient), clinician);
    Instant from = London.startOfDay(day).minusNanos(1000);
    Instant to = London.startOfDay(day.plusDays(1));
    Search search =
        between(
            window,
            from.isAfter(window.after()) ? from : window.after(),
            to.isBefore(window.before()) ? to : window.before());
    return search.after().isBefore(search.before()) ? free.find(search) : List.of();
  }

  private OdsCode practiceOf(PatientId patient) {
    return patients
        .withoutShowing(patient)
        .map(PatientSummary::practice)
        .orElseThrow(NotFound::new);
  }

  private Search window(OdsCode code, TypeSummary type, Way way, PatientId patient) {
    Instant now = clock.instant();
    LocalDate last = London.at(now).toLocalDate().plusDays(type.details().daysAhead());
    Instant notice = now.plus(Duration.ofMinutes(type.details().noticeMinutes())).minusNanos(1000);
    return new Search(
        code,
        type.id(),
        way,
        null,
        patient,
        notice.isAfter(now) ? notice : now,
        London.startOfDay(last.plusDays(1)),
        now);
  }

  private static Search with(Search search, @Nullable ClinicianId clinician) {
    return new Search(
        search.practice(),
        search.type(),
        search.way(),
        clinician,
        search.patient(),
        search.after(),
        search.before(),
        search.now());
  }

  private static Search between(Search search, Instant after, Instant before) {
    return new Search(
        search.practice(),
        search.type(),
        search.way(),
        search.clinician(),
        search.patient(),
        after,
        before,
        search.now());
  }

  private static @Nullable WhyNot never(TypeDetails type, Way way) {
    if (!type.active() || !type.ways().contains(way)) {
      return new WhyNot.NotOffered();
    }
    return type.bookableBy() == BookableBy.STAFF_ONLY ? new WhyNot.StaffOnly() : null;
  }

  private WhyNot whyNot(Search search, TypeDetails type) {
    Situation situation = free.situation(search);
    LocalDate upTo = London.at(search.before()).toLocalDate().minusDays(1);
    NextOpening next = null;
    if (situation.nextFree() != null) {
      LocalDate day = London.at(situation.nextFree()).toLocalDate();
      next = new NextOpening(day, day.minusDays(type.daysAhead()));
    }
    if (situation.slots() > 0) {
      return new WhyNot.AllTaken(situation.slots(), upTo, next);
    }
    return next == null ? new WhyNot.NoTimes(upTo) : new WhyNot.NotYetOpen(next);
  }

  private static List<FreeDay> days(List<SlotSummary> all, @Nullable ClinicianId clinician) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    all.stream()
        .filter(slot -> clinician == null || slot.clinician().equals(clinician))
        .forEach(slot -> days.merge(slot.day(), 1, Integer::sum));
    List<FreeDay> found = new ArrayList<>();
    days.forEach((day, count) -> found.add(new FreeDay(day, count)));
    return List.copyOf(found);
  }

  private static List<ClinicianOffered> clinicians(List<SlotSummary> all) {
    Map<ClinicianId, ClinicianOffered> found = new LinkedHashMap<>();
    for (SlotSummary slot : all) {
      found.merge(
          slot.clinician(),
          new ClinicianOffered(slot.clinician(), slot.clinicianName(), slot.jobTitle(), 1),
          (had, one) -> new ClinicianOffered(had.id(), had.name(), had.jobTitle(), had.free() + 1));
    }
    return found.values().stream().sorted(Comparator.comparing(ClinicianOffered::name)).toList();
  }

  private static TypeOffered offered(TypeSummary type, Map<Way, Instant> next) {
    return new TypeOffered(
        type.id(),
        type.name(),
        type.details().category(),
        type.details().minutes(),
        type.details().ways().stream().map(way -> new WayOffered(way, next.get(way))).toList());
  }
}
