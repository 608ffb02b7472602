package uk.nhs.portal.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.Break;
import uk.nhs.portal.appointments.schedule.ClinicianDetails;
import uk.nhs.portal.appointments.schedule.ClinicianGender;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.PlanSessions;
import uk.nhs.portal.appointments.schedule.RoomDetails;
import uk.nhs.portal.appointments.schedule.RoomId;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.appointments.schedule.TypeDetails;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;

/// Gives each practice clinicians, rooms, types of appointment and four weeks of sessions.
///
/// Every id is made from a name, so that planning again makes only what is not there yet.
@Component
@Profile("demo")
class FernshireSchedules {

  private static final int WEEKS = 4;
  private static final List<String> GPS =
      List.of("Dr Amara Osei", "Dr Ben Whitlock", "Dr Chandra Rao", "Dr Dilys Pryce");
  private static final Set<DayOfWeek> WORKING_DAYS =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final ArrangePractice arrange;
  private final PlanSessions planSessions;
  private final Clock clock;

  FernshireSchedules(ArrangePractice arrange, PlanSessions planSessions, Clock clock) {
    this.arrange = arrange;
    this.planSessions = planSessions;
    this.clock = clock;
  }

  void plan() {
    List<OdsCode> practices = Fernshire.practices();
    for (int i = 0; i < practices.size(); i++) {
      OdsCode practice = practices.get(i);
      if (arrange.types(practice).isEmpty()) {
        arrange(practice, i);
      }
      plan(practice, i);
    }
  }

  private void arrange(OdsCode practice, int place) {
    type(
        practice,
        "routine",
        new TypeDetails(
            "GP appointment",
            GpadCategory.GENERAL_CONSULTATION_ROUTINE,
            10,
            EnumSet.of(Way.IN_PERSON, Way.TELEPHONE),
            BookableBy.PATIENT,
            28,
            60,
            true));
    type(
        practice,
        "nurse",
        new TypeDetails(
            "Nurse appointment",
            GpadCategory.PLANNED_CLINICS,
            20,
            EnumSet.of(Way.IN_PERSON, Way.VIDEO),
            BookableBy.PATIENT,
            28,
            120,
            true));
    type(
        practice,
        "acute",
        new TypeDetails(
            "Same-day appointment",
            GpadCategory.GENERAL_CONSULTATION_ACUTE,
            10,
            EnumSet.of(Way.IN_PERSON, Way.TELEPHONE),
            BookableBy.STAFF_ONLY,
            1,
            0,
            true));
    for (int gp = 0; gp < 2; gp++) {
      String name = GPS.get((place + gp) % GPS.size());
      ClinicianGender gender =
          (place + gp) % 2 == 0 ? ClinicianGender.FEMALE : ClinicianGender.MALE;
      clinician(practice, "gp" + gp, new ClinicianDetails(name, "GP", gender, true));
    }
    clinician(
        practice,
        "nurse",
        new ClinicianDetails("Nurse Jo Lindqvist", "Practice nurse", null, true));
    for (int room = 1; room <= 3; room++) {
      arrange.save(
          practice,
          new RoomId(id(practice, "room" + room)),
          new RoomDetails("Room " + room, true),
          null);
    }
  }

  private void plan(OdsCode practice, int place) {
    LocalDate monday = London.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int week = 0; week <= WEEKS; week++) {
      LocalDate from = monday.plusWeeks(week);
      sessions(practice, from, "routine", "gp0", 1, Way.IN_PERSON, 8, 30, 12);
      sessions(practice, from, "routine", "gp0", 1, Way.TELEPHONE, 13, 30, 16);
      sessions(practice, from, "acute", "gp1", 2, Way.IN_PERSON, 8, 0, 11);
      sessions(practice, from, "routine", "gp1", 2, Way.IN_PERSON, 14, 0, place % 3 == 0 ? 19 : 17);
      sessions(practice, from, "nurse", "nurse", 3, Way.IN_PERSON, 9, 0, 13);
      sessions(practice, from, "nurse", "nurse", 3, Way.VIDEO, 14, 0, 16);
    }
  }

  private void sessions(
      OdsCode practice,
      LocalDate week,
      String type,
      String clinician,
      int room,
      Way way,
      int hour,
      int minute,
      int until) {
    LocalTime starts = LocalTime.of(hour, minute);
    List<Break> breaks =
        hour < 10 ? List.of(new Break(LocalTime.of(10, 30), LocalTime.of(10, 45))) : List.of();
    planSessions.apply(
        practice,
        new SessionPlan(
            id(practice, week + type + clinician + way),
            new AppointmentTypeId(id(practice, type)),
            new ClinicianId(id(practice, clinician)),
            way == Way.IN_PERSON ? new RoomId(id(practice, "room" + room)) : null,
            way,
            week,
            week.plusDays(6),
            WORKING_DAYS,
            starts,
            LocalTime.of(until, 0),
            breaks,
            false,
            Set.of()));
  }

  private void type(OdsCode practice, String name, TypeDetails details) {
    arrange.save(practice, new AppointmentTypeId(id(practice, name)), details, null);
  }

  private void clinician(OdsCode practice, String name, ClinicianDetails details) {
    arrange.save(practice, new ClinicianId(id(practice, name)), details, null);
  }

  private static UUID id(OdsCode practice, String name) {
    return UUID.nameUUIDFromBytes(
        ("fernshire/" + practice.value() + "/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
