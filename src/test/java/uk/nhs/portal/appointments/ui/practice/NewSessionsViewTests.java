package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewSessionsViewTests extends PracticePages {

  @Test
  void sessionsAreMadeFromAWeeklyPatternOnceAndAfterAPreview() {
    visit("/practice/schedule/new");
    enterPattern("2026-03-09", "2026-04-10");
    enter("break-1-from", "10:30am");
    enter("break-1-to", "10:50am");
    submit();

    assertThat(heading()).isEqualTo("Check the sessions");
    assertThat(text())
        .contains("9am to midday, with a break from 10:30am to 10:50am")
        .contains("Sessions: 8. Slots: 128.")
        .contains("bank holidays: Friday 3 April 2026, Monday 6 April 2026")
        .doesNotContain("Something is in the way");
    String preview = address();
    visit(preview);
    assertThat(text()).contains("Sessions: 8. Slots: 128.");
    submit();
    assertThat(heading()).isEqualTo("Sessions made");
    assertThat(text()).contains("Sessions: 8. Slots: 128.");

    visit(preview);
    assertThat(heading()).isEqualTo("Sessions made");
    assertThat(surgery.slots()).hasSize(6 + 128);
    follow("See the first week");
    assertThat(address()).isEqualTo("/practice/schedule?week=2026-03-09");
  }

  @Test
  void daysInTheWayAreNamedAndCanBeLeftOut() {
    visit("/practice/schedule/new");
    enterPattern("2026-03-04", "2026-03-13");
    enter("days", "WEDNESDAY");
    submit();
    assertThat(text())
        .contains("Something is in the way")
        .contains("Wednesday 4 March 2026: the clinician has a session from 9am to 10am");

    follow("Leave out these days");

    assertThat(text())
        .contains("You left out: Wednesday 4 March 2026.")
        .contains("Sessions: 1. Slots: 18.");
    submit();
    assertThat(heading()).isEqualTo("Sessions made");
  }

  @Test
  void aPatternCanBeChangedFromItsPreview() {
    visit("/practice/schedule/new");
    enterPattern("2026-03-09", "2026-03-13");
    submit();
    follow("Change");
    enter("ends", "11am");
    submit();

    assertThat(text()).contains("9am to 11am").contains("Sessions: 2. Slots: 24.");
  }

  @Test
  void whatIsMissingOrWrongIsSaid() {
    visit("/practice/schedule/new");
    submit();
    assertThat(errors())
        .contains("Choose an appointment type")
        .contains("Choose a clinician")
        .contains("Select how they meet")
        .contains("Select at least one day")
        .contains("Enter when the session starts")
        .contains("Enter the first day");

    enterPattern("2026-03-09", "2026-03-13");
    enter("starts", "9");
    submit();
    assertThat(errors()).contains("Enter a time, for example 9am or 5:30pm");
    enter("starts", "1pm");
    submit();
    assertThat(errors()).contains("The session must end after it starts");
    enter("starts", "9am");
    enter("way", "TELEPHONE");
    submit();
    assertThat(errors()).contains("This appointment type is not offered in this way");
    enter("way", "IN_PERSON");
    enter("room", "");
    submit();
    assertThat(errors()).contains("Choose a room, because patients come in person");
    enter("room", surgery.room.toString());
    enter("from", "2026-03-02");
    submit();
    assertThat(errors()).contains("The first day must be today or later");
  }

  @Test
  void aPlanOfAnotherPracticeIsNotThere() {
    visit("/practice/schedule/new");
    enterPattern("2026-03-09", "2026-03-13");
    submit();
    String preview = address();
    submit();
    String made = address();
    somebodyElseSignsIn();

    assertNotFound(preview);
    assertNotFound(made);
    assertNotFound("/practice/schedule/new/preview?plan=nonsense");
  }

  private void enterPattern(String from, String to) {
    enter("type", surgery.inPerson.toString());
    enter("clinician", surgery.clinician.toString());
    enter("way", "IN_PERSON");
    enter("room", surgery.room.toString());
    enter("days", "MONDAY,FRIDAY");
    enter("starts", "9am");
    enter("ends", "midday");
    enter("from", from);
    enter("to", to);
  }
}
