package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.ClinicianDetails;
import uk.nhs.portal.appointments.schedule.ClinicianGender;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.PlanSessions;
import uk.nhs.portal.appointments.schedule.RoomDetails;
import uk.nhs.portal.appointments.schedule.RoomId;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.TypeDetails;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// A small practice of its own for a test: two clinicians, two rooms, a GP appointment of ten
/// minutes in person, and a telephone appointment.
public final class Surgery {

  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);

  private final ApplicationContext context;
  private final JdbcClient sql;

  public final OdsCode practice = new OdsCode("T%05d".formatted(NEXT.incrementAndGet() % 100_000));
  public final ClinicianId clinician = ClinicianId.next();
  public final ClinicianId otherClinician = ClinicianId.next();
  public final RoomId room = RoomId.next();
  public final RoomId otherRoom = RoomId.next();
  public final AppointmentTypeId inPerson = AppointmentTypeId.next();
  public final AppointmentTypeId byTelephone = AppointmentTypeId.next();

  private Surgery(ApplicationContext context) {
    this.context = context;
    this.sql = context.getBean(JdbcClient.class);
  }

  /// A practice that nothing else in the database knows.
  public static Surgery opens(ApplicationContext context) {
    return SignedInAs.thePortal(() -> opened(context));
  }

  private static Surgery opened(ApplicationContext context) {
    Surgery surgery = new Surgery(context);
    ArrangePractice arrange = context.getBean(ArrangePractice.class);
    OdsCode code = surgery.practice;
    arrange.save(
        code,
        surgery.clinician,
        new ClinicianDetails("Dr Amara Osei", "GP", ClinicianGender.FEMALE, true),
        null);
    arrange.save(
        code, surgery.otherClinician, new ClinicianDetails("Dr Ben Hill", "GP", null, true), null);
    arrange.save(code, surgery.room, new RoomDetails("Room 1", true), null);
    arrange.save(code, surgery.otherRoom, new RoomDetails("Room 2", true), null);
    arrange.save(
        code,
        surgery.inPerson,
        type("GP appointment", EnumSet.of(Way.IN_PERSON, Way.VIDEO), BookableBy.PATIENT),
        null);
    arrange.save(
        code,
        surgery.byTelephone,
        type("GP phone call", EnumSet.of(Way.TELEPHONE), BookableBy.PATIENT),
        null);
    return surgery;
  }

  public static TypeDetails type(String name, Set<Way> ways, BookableBy by) {
    return new TypeDetails(
        name, GpadCategory.GENERAL_CONSULTATION_ROUTINE, 10, ways, by, 28, 30, true);
  }

  /// A session of one day in person with the first clinician.
  public SessionPlan plan(LocalDate day, LocalTime from, LocalTime to) {
    return plan(day, from, to, clinician, room, inPerson, Way.IN_PERSON);
  }

  public SessionPlan plan(
      LocalDate day,
      LocalTime from,
      LocalTime to,
      ClinicianId who,
      @Nullable RoomId where,
      AppointmentTypeId type,
      Way way) {
    return new SessionPlan(
        TimeOrderedId.next(),
        type,
        who,
        where,
        way,
        day,
        day,
        EnumSet.allOf(DayOfWeek.class),
        from,
        to,
        List.of(),
        true,
        Set.of());
  }

  /// Makes the sessions of a plan.
  public void make(SessionPlan plan) {
    SignedInAs.thePortal(() -> context.getBean(PlanSessions.class).apply(practice, plan));
  }

  /// The slots of the practice in order of time.
  public List<SlotId> slots() {
    return sql.sql("SELECT id FROM slot WHERE practice = ? ORDER BY starts_at, clinician")
        .param(practice.value())
        .query((row, n) -> new SlotId(uk.nhs.portal.kernel.persistence.Columns.uuid(row, "id")))
        .list();
  }

  /// A patient of this practice.
  public PatientId patient() {
    return patientOf(practice);
  }

  /// A patient of any practice.
  public PatientId patientOf(OdsCode code) {
    UUID id = TimeOrderedId.next();
    sql.sql(
            """
            INSERT INTO patient (id, nhs_number, given_name, family_name, search_name,
              date_of_birth, email, phone, practice, version)
            VALUES (?, ?, 'Test', 'Patient', ' test patient', '1980-02-03', ?, '07700900123', ?, 0)
            """)
        .params(
            bytes(id),
            TestNhsNumbers.next(),
            "p" + NEXT.incrementAndGet() + "@example.com",
            code.value())
        .update();
    sql.sql(
            """
            INSERT INTO patient_registration (id, patient, practice, kind)
            VALUES (?, ?, ?, 'UNKNOWN')
            """)
        .params(bytes(id), bytes(id), code.value())
        .update();
    return new PatientId(id);
  }

  /// A patient of this practice who reads no e-mail.
  public PatientId patientWithoutEmail() {
    PatientId patient = patient();
    sql.sql("UPDATE patient SET email = NULL WHERE id = ?").param(bytes(patient.value())).update();
    return patient;
  }

  /// How many appointments the practice has in a status.
  public int count(AppointmentStatus status) {
    return sql.sql("SELECT COUNT(*) FROM appointment WHERE practice = ? AND status = ?")
        .params(practice.value(), status.name())
        .query(Integer.class)
        .single();
  }
}
