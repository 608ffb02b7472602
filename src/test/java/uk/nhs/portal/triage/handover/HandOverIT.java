package uk.nhs.portal.triage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.appointments.ManyAtOnce;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// A finished triage reaches the practice once, and the person sees what becomes of it.
@DatabaseTest
class HandOverIT {

  @Autowired private ApplicationContext context;
  @Autowired private HandOver handOver;
  @Autowired private FollowTriage follow;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;

  @BeforeEach
  void aPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
    SignedInAs.visitor();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theDeadlineOfTheOutcomeIsTheClock() {
    HandedOver handed = handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Nobody"));

    assertThat(handed.dueBy()).isEqualTo(Triages.NINE.plus(Duration.ofHours(2)));
  }

  @Test
  void handingOverAgainReturnsTheFirst() {
    FinishedTriage triage = Triages.at(surgery.practice, "Dx05", "Nobody");

    HandedOver first = handOver.toPractice(triage);

    assertThat(handOver.toPractice(triage)).isEqualTo(first);
    assertThat(rows("SELECT COUNT(*) FROM triage_case WHERE journey = ?", triage)).isEqualTo(1);
    assertThat(rowsOfTrail(first)).isEqualTo(1);
  }

  @Test
  void twoTabsAtOnceHandOverOnce() throws Exception {
    FinishedTriage triage = Triages.at(surgery.practice, "Dx05", "Nobody");
    List<Callable<HandedOver>> tabs =
        IntStream.range(0, 4)
            .<Callable<HandedOver>>mapToObj(tab -> () -> handOver.toPractice(triage))
            .toList();

    assertThat(ManyAtOnce.all(tabs)).hasSize(4).containsOnly(handOver.toPractice(triage));
  }

  @Test
  void aPersonIsMatchedByNameAndDateOfBirthWithinThePractice() {
    PatientId patient = surgery.patient();
    HandedOver known = handOver.toPractice(Triages.at(surgery.practice, "Dx05", "patient"));
    HandedOver unknown = handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Patients"));
    surgery.patient(); // somebody of the same name and date of birth
    HandedOver ambiguous = handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Patient"));

    assertThat(patientOf(known)).isEqualTo(patient);
    assertThat(patientOf(unknown)).isNull();
    assertThat(patientOf(ambiguous)).isNull();
  }

  @Test
  void nobodyHandsOverInTheNameOfAPatient() {
    PatientId patient = surgery.patient();
    FinishedTriage triage =
        Triages.of(
            surgery.practice, patient, "Dx05", Triages.NINE, "Patient", "07700 900 555", false);

    assertThatThrownBy(() -> handOver.toPractice(triage)).isInstanceOf(NotFound.class);
    SignedInAs.patient(patient);
    assertThat(patientOf(handOver.toPractice(triage))).isEqualTo(patient);
  }

  @Test
  void whoComesAgainWithSomethingMoreUrgentIsNoticed() {
    handOver.toPractice(Triages.at(surgery.practice, "Dx08", "Nobody"));
    clock.pass(Duration.ofDays(2));

    HandedOver worse = handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Nobody"));
    HandedOver same = handOver.toPractice(Triages.at(surgery.practice, "Dx05", "Nobody"));

    assertThat(earlier(worse)).isEqualTo("1 rose");
    assertThat(earlier(same)).isEqualTo("2");
  }

  @Test
  void aCallThatNobodyMadeInTimeIsSaidToThePerson() {
    FinishedTriage triage = Triages.at(surgery.practice, "Dx05", "Nobody");
    assertThat(follow.of(triage.journey())).isEmpty();
    handOver.toPractice(triage);

    assertThat(follow.of(triage.journey()).orElseThrow().words())
        .startsWith("Your GP practice has your answers.");

    clock.pass(Duration.ofHours(2).plusSeconds(1));

    assertThat(follow.of(triage.journey()).orElseThrow().words())
        .isEqualTo(
            "Your GP practice has not phoned you in time. Do not wait any longer. Phone the"
                + " practice, or call 111.");
  }

  private @Nullable PatientId patientOf(HandedOver handed) {
    return sql.sql("SELECT patient FROM triage_case WHERE id = ?")
        .param(Columns.bytes(handed.id().value()))
        .query((row, line) -> {
          var id = Columns.uuidIfAny(row, "patient");
          return id == null ? null : new PatientId(id);
        })
        .list()
        .getFirst();
  }

  private String earlier(HandedOver handed) {
    return sql.sql("SELECT earlier_contacts, urgency_rose FROM triage_case WHERE id = ?")
        .param(Columns.bytes(handed.id().value()))
        .query((row, line) -> row.getInt(1) + (row.getBoolean(2) ? " rose" : ""))
        .single();
  }

  private int rows(String counted, FinishedTriage triage) {
    return sql.sql(counted).param(Columns.bytes(triage.journey())).query(Integer.class).single();
  }

  private int rowsOfTrail(HandedOver handed) {
    return sql.sql("SELECT COUNT(*) FROM audit_row WHERE what = 'triage-case' AND what_id = ?")
        .param(handed.id().toString())
        .query(Integer.class)
        .single();
  }
}
