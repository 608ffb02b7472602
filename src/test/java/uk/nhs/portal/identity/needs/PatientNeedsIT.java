package uk.nhs.portal.identity.needs;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.messages.Correspondent;
import uk.nhs.portal.messages.Correspondents;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class PatientNeedsIT {

  private static final OdsCode PRACTICE = new OdsCode("P91007");
  private static final OdsCode OTHER = new OdsCode("A83008");
  private static final Needs POLISH =
      new Needs("Polish", Set.of(AccessibleFormat.AUDIO), "slowly", Set.of(), null);
  private static final Needs TIME =
      new Needs(null, Set.of(), null, Set.of(Adjustment.LONGER, Adjustment.QUIET), "a cold drink");

  @Autowired private PatientNeeds needs;
  @Autowired private Correspondents people;
  @Autowired private RegisterPatients register;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient database;
  @Autowired private MovableClock clock;

  private PatientId zoe;

  @BeforeEach
  void aPatient() {
    clock.reset();
    zoe = register.takeOver(TestPeople.person("Zoë", "Hale", "1980-02-03", null), PRACTICE);
  }

  @AfterEach
  void goHome() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void nothingIsKnownUntilSomebodySaysIt() {
    assertThat(needs.of(zoe)).isEqualTo(Needs.NONE);
    assertThat(needs.recorded(zoe)).isEmpty();
    assertThat(needs.ofAll(List.of(zoe))).isEmpty();
    assertThat(needs.ofAll(List.of())).isEmpty();
  }

  @Test
  void whatWasKnownBeforeIsKeptWithWhoSaidIt() {
    UUID application = UUID.randomUUID();
    transactions.executeWithoutResult(
        _ -> needs.recordFromApplication(zoe, PRACTICE, POLISH, application));
    clock.pass(Duration.ofDays(1));
    UUID account;
    try (SignedInAs staff = SignedInAs.staffOf(PRACTICE)) {
      needs.recordByStaff(PRACTICE, zoe, TIME);
      account = staff.person().account().value();
    }

    assertThat(needs.of(zoe)).isEqualTo(TIME);
    assertThat(needs.ofAll(List.of(zoe))).containsOnlyKeys(zoe).containsValue(TIME);
    assertThat(needs.history(zoe))
        .extracting(RecordedNeeds::needs, RecordedNeeds::source, RecordedNeeds::by)
        .containsExactly(
            tuple(TIME, NeedsSource.STAFF, account),
            tuple(POLISH, NeedsSource.APPLICATION, application));
    assertThat(needs.history(zoe).getLast().replacedAt()).isEqualTo(clock.instant());
    assertThat(rows()).containsExactly("APPLICATION", "STAFF");
  }

  @Test
  void sayingTheSameAgainAddsNothing() {
    try (var _ = SignedInAs.patient(zoe)) {
      needs.recordMine(Needs.NONE);
      assertThat(needs.history(zoe)).isEmpty();
      needs.recordMine(TIME);
      needs.recordMine(TIME);
      assertThat(needs.history(zoe)).hasSize(1);
      needs.recordMine(Needs.NONE);
      assertThat(needs.history(zoe)).hasSize(2);
      assertThat(needs.ofAll(List.of(zoe))).isEmpty();
    }
    assertThat(rows()).containsExactly("PATIENT", "PATIENT");
  }

  @Test
  void nobodyRecordsWhatSomebodyElsesPatientNeeds() {
    SignedInAs.staffOf(OTHER);
    assertThatThrownBy(() -> needs.recordByStaff(PRACTICE, zoe, TIME)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> needs.recordByStaff(OTHER, zoe, TIME)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> needs.recordMine(TIME)).isInstanceOf(NotAllowed.class);
    SignedInAs.visitor();
    assertThatThrownBy(() -> needs.recordByStaff(PRACTICE, zoe, TIME)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> needs.recordMine(TIME)).isInstanceOf(NotAllowed.class);
    SignedInAs.staffOf(PRACTICE);
    assertThatThrownBy(() -> needs.recordByStaff(PRACTICE, new PatientId(UUID.randomUUID()), TIME))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> needs.recordFromApplication(zoe, PRACTICE, TIME, UUID.randomUUID()))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(needs.history(zoe)).isEmpty();
  }

  @Test
  void manyPatientsNeedsAreOneStatement() {
    PatientId liam =
        register.takeOver(TestPeople.person("Liam", "Hale", "1990-02-03", null), OTHER);
    transactions.executeWithoutResult(_ -> {
      needs.recordFromApplication(zoe, PRACTICE, TIME, UUID.randomUUID());
      needs.recordFromApplication(liam, OTHER, POLISH, UUID.randomUUID());
    });

    assertThat(CountedStatements.during(() -> needs.ofAll(List.of(zoe, liam)))).isOne();
    assertThat(needs.ofAll(List.of(zoe, liam))).containsOnlyKeys(zoe, liam);
  }

  @Test
  void whoPhonesKnowsWhatItTakesToTellThem() {
    transactions.executeWithoutResult(
        _ -> needs.recordFromApplication(zoe, PRACTICE, POLISH, UUID.randomUUID()));

    assertThat(people.byIds(List.of(zoe.value())).values())
        .singleElement()
        .extracting(Correspondent::needs, as(LIST))
        .containsExactly("Interpreter: Polish", "Information in: audio; slowly");
  }

  @Test
  void ofManyWhoRecordAtOnceOneComesAfterTheOther() throws Exception {
    List<Callable<Void>> clients = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Needs said = new Needs("Language " + i, Set.of(), null, Set.of(), null);
      clients.add(() -> {
        try (var _ = SignedInAs.staffOf(PRACTICE)) {
          needs.recordByStaff(PRACTICE, zoe, said);
        }
        return null;
      });
    }
    try (var threads = Executors.newFixedThreadPool(clients.size())) {
      for (var client : threads.invokeAll(clients)) {
        client.get();
      }
    }

    assertThat(needs.history(zoe)).hasSize(8);
    assertThat(needs.history(zoe)).filteredOn(each -> each.replacedAt() == null).hasSize(1);
  }

  @Test
  void theSchemaKnowsOneTruthOfAPatient() {
    transactions.executeWithoutResult(
        _ -> needs.recordFromApplication(zoe, PRACTICE, TIME, UUID.randomUUID()));

    assertThatThrownBy(() ->
            database
                .sql(
                    """
                    INSERT INTO patient_need (id, patient, formats, adjustments, recorded_at, source)
                    VALUES (?, ?, '', '', '2026-03-03 09:00:00', 'STAFF')\
                    """)
                .params(bytes(UUID.randomUUID()), bytes(zoe.value()))
                .update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  private List<String> rows() {
    return database
        .sql(
            "SELECT detail FROM audit_row WHERE patient = ? AND what = 'needs' ORDER BY shard, seq")
        .param(bytes(zoe.value()))
        .query((row, line) -> row.getString(1))
        .list();
  }
}
