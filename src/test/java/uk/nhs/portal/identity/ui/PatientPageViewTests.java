package uk.nhs.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.NewRegistration;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A patient as staff of their practice see them.
@DatabaseTest
class PatientPageViewTests extends OpenPage {

  private static final OdsCode OWN = new OdsCode("P91007");
  private static final OdsCode STAYS = new OdsCode("A83008");

  @Autowired private RegisterPatients register;
  @Autowired private FindPatientsForMatching matching;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext context;
  @Autowired private MovableClock clock;

  private PatientId zoe = new PatientId(UUID.randomUUID());
  private @Nullable Window window;

  @BeforeEach
  void aPatientWhoStaysElsewhereForAWhile() {
    clock.reset();
    zoe =
        register.takeOver(
            new Demographics(
                new PersonName("Zoë", "Hale"),
                "Field",
                DateOfBirth.parse("1980-02-03"),
                Sex.FEMALE,
                null,
                new HomeAddress(List.of("1 Fern Hill", "Alderbrook"), Postcode.of("ZY1 1AE")),
                null,
                null),
            OWN);
    KnownPatient known = matching.withoutShowing(zoe).orElseThrow();
    transactions.executeWithoutResult(_ ->
        register.register(
            NewRegistration.temporary(
                NewRegistration.Known.of(known),
                known.demographics(),
                STAYS,
                LocalDate.of(2026, 4, 3))));
  }

  @AfterEach
  void close() {
    if (window != null) {
      window.close();
    }
  }

  @Test
  void thePracticeSeesWhoThePatientIsAndWhereTheyAreRegistered() {
    staffOf(OWN).open(NeedsLinks.patient(zoe, OWN));

    assertThat(heading()).isEqualTo("Zoë Hale");
    assertThat(text())
        .contains("Former last name", "Field", "3 February 1980", "Female", "Not known yet")
        .contains("1 Fern Hill", "ZY1 1AE", "None that we know of")
        .containsSubsequence("Not known", "Now", "Temporary", "3 March 2026", "3 April 2026")
        .doesNotContain("End the temporary registration");
  }

  @Test
  void aPracticeEndsAStay() {
    Window staff = staffOf(STAYS);
    staff.open(NeedsLinks.patient(zoe, STAYS));
    assertThat(text()).contains("The patient is registered here until 3 April 2026.");
    submit("End the temporary registration");

    assertThat(heading()).isEqualTo("The temporary registration has ended");
    staff.open(NeedsLinks.patient(zoe, STAYS));
    assertThat(heading()).isEqualTo("Page not found");
  }

  @Test
  void aStayThatAColleagueHasEndedIsSaidToBeOver() {
    staffOf(STAYS).open(NeedsLinks.patient(zoe, STAYS));
    database
        .sql(
            "UPDATE patient_registration SET ended = '2026-03-03', why_ended = 'STAY_OVER'"
                + " WHERE kind = 'TEMPORARY'")
        .update();
    submit("End the temporary registration");

    assertThat(heading()).isEqualTo("The temporary registration had ended already");
  }

  @Test
  void nobodyElseSeesThePatient() {
    Window other = staffOf(new OdsCode("P91008"));
    for (String address :
        List.of(
            NeedsLinks.patient(zoe, OWN),
            NeedsLinks.patient(zoe, new OdsCode("P91008")),
            "/practice/patients/nobody")) {
      other.open(address);
      assertThat(heading()).as(address).isEqualTo("Page not found");
    }
  }

  private Window staffOf(OdsCode practice) {
    Window sat = Window.of(context, Role.PRACTICE_STAFF.name());
    window = sat;
    SignedInAs.staffOf(practice);
    return sat;
  }
}
