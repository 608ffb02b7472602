package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.RoomDetails;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.Way;

class SettingsViewTests extends PracticePages {

  private static final String SETTINGS = "/practice/schedule/settings";

  @Autowired private ArrangePractice arrange;

  @Test
  void theSettingsSayWhatIsArranged() {
    visit(SETTINGS);

    assertThat(heading()).isEqualTo("Schedule settings");
    assertThat(text())
        .contains("2 working here")
        .contains("2 in use")
        .contains("2 offered")
        .contains("Patients can cancel up to 60 minutes before");
  }

  @Test
  void aClinicianIsAdded() {
    visit(SETTINGS + "/clinicians");
    follow("Add a clinician");
    submit();
    assertThat(errors())
        .contains("Enter the clinician’s name")
        .contains("Enter the clinician’s job title");

    enter("name", "Nurse Cara Lyn");
    enter("job-title", "Practice nurse");
    enter("gender", "FEMALE");
    submit();

    assertThat(heading()).isEqualTo("Clinicians");
    assertThat(text()).contains("Nurse Cara Lyn is saved").contains("Practice nurse");
  }

  @Test
  void twoCliniciansCannotHaveOneName() {
    visit(SETTINGS + "/clinicians/new");
    enter("name", "Dr Ben Hill");
    enter("job-title", "GP");
    submit();

    assertThat(errors()).contains("You already have one with this name");
  }

  @Test
  void aRoomIsClosedAndOneThatAColleagueChangedIsNotOverwritten() {
    visit(SETTINGS + "/rooms/" + surgery.room);
    enter("active", "no");
    submit();
    assertThat(text()).contains("Room 1 is saved").contains("Not used");

    visit(SETTINGS + "/rooms/" + surgery.otherRoom);
    arrange.save(surgery.practice, surgery.otherRoom, new RoomDetails("Blue room", true), 0);
    enter("name", "Green room");
    submit();

    assertThat(errors()).contains("A colleague has changed this");
  }

  @Test
  void aTypeNeedsACategoryAndALengthInStepsOfFive() {
    visit(SETTINGS + "/types/new");
    enter("name", "Blood test");
    enter("minutes", "12");
    enter("ways", "IN_PERSON");
    enter("bookable-by", "STAFF_ONLY");
    submit();
    assertThat(errors()).contains("Choose a national category");

    enter("category", "PLANNED_CLINICAL_PROCEDURE");
    submit();
    assertThat(errors()).contains("Length must be in steps of 5 minutes");

    enter("minutes", "15");
    submit();
    assertThat(text())
        .contains("Blood test is saved")
        .contains("15 minutes")
        .contains("Only staff");
    TypeSummary made =
        arrange.types(surgery.practice).stream()
            .filter(type -> type.name().equals("Blood test"))
            .findFirst()
            .orElseThrow();
    assertThat(made.details().category()).isEqualTo(GpadCategory.PLANNED_CLINICAL_PROCEDURE);
    assertThat(made.details().ways()).containsExactly(Way.IN_PERSON);
    assertThat(made.details().bookableBy()).isEqualTo(BookableBy.STAFF_ONLY);
  }

  @Test
  void howFarAheadPatientsBookIsAskedOnlyWhereTheyBook() {
    visit(SETTINGS + "/types/" + surgery.inPerson);
    enter("days-ahead", "400");
    submit();
    assertThat(errors()).contains("Days ahead must be between 0 and 365");

    enter("bookable-by", "STAFF_ONLY");
    submit();
    assertThat(text()).contains("GP appointment is saved");
  }

  @Test
  void theRulesAreSet() {
    visit(SETTINGS + "/rules");
    enter("cut-off", "x");
    submit();
    assertThat(errors()).contains("Minutes must be between 0 and 10,080");

    enter("cut-off", "120");
    enter("advice", "Use the side door.");
    submit();

    assertThat(text()).contains("Booking rules are saved");
    assertThat(arrange.rules(surgery.practice).cutOffMinutes()).isEqualTo(120);
    assertThat(arrange.rules(surgery.practice).advice()).isEqualTo("Use the side door.");
  }

  @Test
  void whatBelongsToAnotherPracticeIsNotThere() {
    somebodyElseSignsIn();

    assertNotFound(SETTINGS + "/clinicians/" + surgery.clinician);
    assertNotFound(SETTINGS + "/rooms/" + surgery.room);
    assertNotFound(SETTINGS + "/types/" + surgery.inPerson);
    assertNotFound(SETTINGS + "?practice=" + surgery.practice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/clinicians",
        "/clinicians/new",
        "/rooms",
        "/rooms/new",
        "/types",
        "/types/new",
        "/rules"
      })
  void aReceptionistCannotOpenTheSettings(String page) {
    aReceptionistSignsIn();

    visit(SETTINGS + page);

    assertThat(heading()).isEqualTo("You cannot see this page");
  }

  @Test
  void aReceptionistIsNotOfferedTheSettings() {
    visit("/practice/schedule");
    assertThat(offers("Schedule settings")).isTrue();
    aReceptionistSignsIn();

    visit("/practice/schedule");

    assertThat(offers("Schedule settings")).isFalse();
  }
}
