package uk.nhs.portal.appointments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.messages.Deliveries;
import uk.nhs.portal.messages.Delivery;

/// Shows a practice who comes on a day, what they need, and whether they could be told; four
/// statements beside the audit rows, however many come, and one more if somebody is registered
/// elsewhere.
@Service
@Transactional
public class ShowDayList {

  private final WhoIsSignedIn who;
  private final AppointmentLists lists;
  private final Appointments appointments;
  private final FindPatients patients;
  private final PatientNeeds needs;
  private final Deliveries deliveries;
  private final Chronicle chronicle;

  ShowDayList(
      WhoIsSignedIn who,
      AppointmentLists lists,
      Appointments appointments,
      FindPatients patients,
      PatientNeeds needs,
      Deliveries deliveries,
      Chronicle chronicle) {
    this.who = who;
    this.lists = lists;
    this.appointments = appointments;
    this.patients = patients;
    this.needs = needs;
    this.deliveries = deliveries;
    this.chronicle = chronicle;
  }

  /// Whoever is, was or would have been there on that day, by time and clinician.
  public List<DayEntry> of(OdsCode practice, LocalDate day) {
    who.requireActsFor(practice);
    return entries(
        practice, lists.at(practice, London.startOfDay(day), London.startOfDay(day.plusDays(1))));
  }

  /// Whoever has an appointment in the practice's session, or had one that was cancelled.
  public List<DayEntry> of(OdsCode practice, SessionId session) {
    who.requireActsFor(practice);
    return entries(practice, lists.in(practice, session));
  }

  /// Records that somebody prints the day.
  public void printed(OdsCode practice, LocalDate day) {
    who.requireActsFor(practice);
    chronicle.printed(practice, day);
  }

  /// One appointment with its patient.
  ///
  /// @throws NotFound if the practice has no such appointment
  public DayEntry one(OdsCode practice, AppointmentId id) {
    who.requireActsFor(practice);
    AppointmentSummary found =
        appointments
            .byId(id)
            .map(StoredAppointment::summary)
            .filter(each -> each.practice().equals(practice))
            .orElseThrow(NotFound::new);
    chronicle.read(found, "practice");
    return entries(practice, List.of(found)).stream().findFirst().orElseThrow(NotFound::new);
  }

  /// What happened to an appointment, oldest first.
  ///
  /// @throws NotFound if the practice has no such appointment
  public List<AppointmentChange> history(OdsCode practice, AppointmentId id) {
    return chronicle.of(one(practice, id).appointment().id());
  }

  private List<DayEntry> entries(OdsCode practice, List<AppointmentSummary> found) {
    Map<PatientId, PatientSummary> people =
        patients.byIds(found.stream().map(AppointmentSummary::patient).distinct().toList()).stream()
            .collect(Collectors.toMap(PatientSummary::id, Function.identity()));
    Map<PatientId, Needs> needed = needs.ofAll(people.keySet());
    Set<PatientId> elsewhere = patients.notOf(practice, people.values());
    Map<UUID, Delivery> told =
        deliveries.latestByTopic(
            "appointment", found.stream().map(each -> each.id().value()).toList());
    List<DayEntry> entries = new ArrayList<>();
    for (AppointmentSummary each : found) {
      PatientSummary patient = people.get(each.patient());
      if (patient != null) {
        entries.add(
            new DayEntry(
                each,
                patient,
                needed.getOrDefault(patient.id(), Needs.NONE),
                elsewhere.contains(patient.id()),
                told.get(each.id().value())));
      }
    }
    return List.copyOf(entries);
  }
}
