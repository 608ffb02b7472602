package uk.nhs.portal.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.PatientNotice;
import uk.nhs.portal.messages.TellPatients;

/// What patients are told about their appointments, in the transaction of the act.
///
/// The words of a notice are read after signing in. They name time, place and clinician, and never
/// the reason for which a patient comes.
@Component
class Notices {

  private static final Words WORDS = Words.of(Notices.class);
  private static final String TOPIC = "appointment";
  private static final int MOST_NAMED = 20;

  private final TellPatients tell;
  private final FindPatients patients;
  private final Practices practices;

  Notices(TellPatients tell, FindPatients patients, Practices practices) {
    this.tell = tell;
    this.patients = patients;
    this.practices = practices;
  }

  void booked(AppointmentSummary appointment, PatientSummary patient) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(WORDS.get("notice.booked.when", when(appointment)));
    paragraphs.addAll(where(appointment));
    send("notice.booked", appointment, patient, paragraphs);
  }

  void moved(AppointmentSummary before, AppointmentSummary after) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(WORDS.get("notice.moved.from", when(before)));
    paragraphs.add(WORDS.get("notice.moved.to", when(after)));
    paragraphs.addAll(where(after));
    find(after).ifPresent(patient -> send("notice.moved", after, patient, paragraphs));
  }

  void cancelledForPatient(AppointmentSummary appointment) {
    List<String> paragraphs = List.of(WORDS.get("notice.cancelled.when", when(appointment)));
    find(appointment)
        .ifPresent(patient -> send("notice.cancelled", appointment, patient, paragraphs));
  }

  void cancelledByPractice(AppointmentSummary appointment) {
    List<String> paragraphs =
        List.of(
            WORDS.get("notice.withdrawn.when", when(appointment)),
            WORDS.get("notice.withdrawn.next"));
    find(appointment)
        .ifPresent(patient -> send("notice.withdrawn", appointment, patient, paragraphs));
  }

  /// Names the appointments that somebody still has at a practice which they have left.
  void stillBookedAt(
      OdsCode former, List<AppointmentSummary> there, PatientId patient, OdsCode practice) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(WORDS.get("notice.left.lead", practices.name(practice), practices.name(former)));
    there.stream()
        .limit(MOST_NAMED)
        .map(each -> WORDS.get("notice.left.one", when(each), each.slot().clinicianName()))
        .forEach(paragraphs::add);
    paragraphs.add(WORDS.get("notice.left.next", practices.name(former)));
    patients
        .withoutShowing(patient)
        .ifPresent(found ->
            tell.tell(
                new PatientNotice(
                    patient.value(),
                    found.email(),
                    practice,
                    practices.name(practice),
                    "registration",
                    patient.value(),
                    WORDS.get("notice.left.subject", practices.name(former)),
                    paragraphs,
                    AppointmentLinks.mine())));
  }

  private Optional<PatientSummary> find(AppointmentSummary appointment) {
    return patients.withoutShowing(appointment.patient());
  }

  private void send(
      String key, AppointmentSummary about, PatientSummary patient, List<String> paragraphs) {
    tell.tell(
        new PatientNotice(
            patient.id().value(),
            patient.email(),
            about.practice(),
            practices.name(about.practice()),
            TOPIC,
            about.id().value(),
            WORDS.get(key + ".subject"),
            paragraphs,
            AppointmentLinks.one(about.id())));
  }

  private static String when(AppointmentSummary appointment) {
    return NhsFormat.dayAndDate(appointment.slot().day())
        + WORDS.get("notice.at")
        + NhsFormat.time(appointment.slot().time());
  }

  private static List<String> where(AppointmentSummary appointment) {
    SlotSummary slot = appointment.slot();
    List<String> paragraphs = new ArrayList<>();
    String room = slot.room();
    paragraphs.add(
        switch (slot.way()) {
          case IN_PERSON ->
              room == null
                  ? WORDS.get("notice.way.in-person", slot.clinicianName())
                  : WORDS.get("notice.way.in-person.room", slot.clinicianName(), room);
          case TELEPHONE -> WORDS.get("notice.way.telephone", slot.clinicianName());
          case VIDEO -> WORDS.get("notice.way.video", slot.clinicianName());
        });
    paragraphs.add(WORDS.get("notice.reference", appointment.reference()));
    String advice = appointment.rules().advice();
    if (advice != null) {
      paragraphs.add(advice);
    }
    return paragraphs;
  }
}
