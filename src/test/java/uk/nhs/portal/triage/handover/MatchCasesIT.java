package uk.nhs.portal.triage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// Staff say by hand which of their patients a case is about, and take it back.
@DatabaseTest
class MatchCasesIT {

  @Autowired private ApplicationContext context;
  @Autowired private HandOver handOver;
  @Autowired private ShowCases show;
  @Autowired private HandleCases handle;
  @Autowired private MatchCases match;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;
  private TriageCaseId id;

  @BeforeEach
  void aCaseOfSomebodyWhoseNameIsMisspelt() {
    clock.reset();
    surgery = Surgery.opens(context);
    patient = surgery.patient();
    id = handed(null, "Pashent");
    SignedInAs.staffOf(surgery.practice);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoIsMatchedByHandCanBeWrittenTo() {
    assertThat(handle.write(surgery.practice, id, "Rest."))
        .isEqualTo(new Handling.NobodyToWriteTo());

    assertThat(match.match(surgery.practice, id, patient, 0)).isEqualTo(new Handling.Done());

    assertThat(summary().patient()).isEqualTo(patient);
    assertThat(summary().knownBy()).isEqualTo(KnownBy.STAFF);
    assertThat(handle.write(surgery.practice, id, "Rest.")).isEqualTo(new Handling.Done());
    assertThat(trail(id)).contains("UPDATE matched " + patient);
  }

  @Test
  void onlyPatientsOfThePracticeAreFoundAndEachLeavesARow() {
    PatientId second = surgery.patient();
    PatientId elsewhere = Surgery.opens(context).patient();

    List<PatientSummary> found = match.search(surgery.practice, id, "3/2/1980");

    assertThat(found)
        .extracting(PatientSummary::id)
        .containsExactlyInAnyOrder(patient, second)
        .doesNotContain(elsewhere);
    assertThat(reads(patient)).isEqualTo(1);
    match.candidate(surgery.practice, id, patient);
    assertThat(reads(patient)).isEqualTo(2);
    assertThat(reads(elsewhere)).isZero();
  }

  @Test
  void aPatientOfAnotherPracticeIsNotThere() {
    PatientId elsewhere = Surgery.opens(context).patient();

    assertThatThrownBy(() -> match.candidate(surgery.practice, id, elsewhere))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> match.match(surgery.practice, id, elsewhere, 0))
        .isInstanceOf(NotFound.class);
    assertThat(reads(elsewhere)).isZero();
    assertThat(summary().patient()).isNull();
  }

  @Test
  void ofTwoWhoMatchAtOnceTheSecondIsTold() {
    PatientId other = surgery.patient();
    match.match(surgery.practice, id, patient, 0);

    assertThat(match.match(surgery.practice, id, other, 0))
        .isEqualTo(new Handling.ChangedMeanwhile());
    assertThat(match.match(surgery.practice, id, other, 1))
        .isEqualTo(new Handling.ChangedMeanwhile());
    assertThat(summary().patient()).isEqualTo(patient);
  }

  @Test
  void aClosedCaseIsNotMatched() {
    handle.close(surgery.practice, id, CloseReason.NOT_OUR_PATIENT, "");

    assertThat(match.match(surgery.practice, id, patient, summary().version()))
        .isEqualTo(new Handling.ChangedMeanwhile());
  }

  @Test
  void aMatchIsUndoneAndMadeAnew() {
    PatientId right = surgery.patient();
    match.match(surgery.practice, id, patient, 0);

    assertThat(match.unmatch(surgery.practice, id, 1)).isEqualTo(new Handling.Done());
    assertThat(summary().patient()).isNull();
    assertThat(summary().knownBy()).isNull();
    match.match(surgery.practice, id, right, 2);

    assertThat(summary().patient()).isEqualTo(right);
    assertThat(show.one(surgery.practice, id).history())
        .extracting(CaseEvent::what)
        .containsExactly(
            CaseEvent.What.HANDED_OVER,
            CaseEvent.What.MATCHED,
            CaseEvent.What.UNMATCHED,
            CaseEvent.What.MATCHED);
    assertThat(trail(id)).contains("UPDATE unmatched " + patient, "UPDATE matched " + right);
  }

  @Test
  void whatThePortalMatchedCanBeUndoneButNotWhoWasSignedIn() {
    TriageCaseId found = handed(null, "Patient");
    TriageCaseId certain = handed(patient, "Patient");

    assertThat(show.one(surgery.practice, found).summary().knownBy()).isEqualTo(KnownBy.MATCHED);
    assertThat(match.unmatch(surgery.practice, found, 0)).isEqualTo(new Handling.Done());
    assertThat(match.unmatch(surgery.practice, certain, 0))
        .isEqualTo(new Handling.ChangedMeanwhile());
    assertThat(show.one(surgery.practice, certain).summary().knownBy())
        .isEqualTo(KnownBy.SIGNED_IN);
  }

  private CaseSummary summary() {
    return show.one(surgery.practice, id).summary();
  }

  private TriageCaseId handed(@Nullable PatientId signedIn, String family) {
    FinishedTriage triage =
        Triages.of(
            surgery.practice, signedIn, "Dx05", Triages.NINE, family, "07700 900 555", false);
    return SignedInAs.thePortal(() -> handOver.toPractice(triage).id());
  }

  private int reads(PatientId of) {
    return sql.sql(
            "SELECT COUNT(*) FROM audit_row WHERE act = 'READ' AND what = 'patient' AND what_id = ?")
        .param(of.toString())
        .query(Integer.class)
        .single();
  }

  private List<String> trail(TriageCaseId of) {
    return sql.sql(
            "SELECT act, detail, patient FROM audit_row WHERE what = 'triage-case' AND what_id = ?")
        .param(of.toString())
        .query((row, line) ->
            row.getString(1) + " " + row.getString(2) + " " + Columns.uuidIfAny(row, "patient"))
        .list();
  }
}
