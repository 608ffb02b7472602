package uk.nhs.portal.registration.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.audit.VerifyAuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.Registration;
import uk.nhs.portal.identity.registrations.RegistrationHistory;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.applications.WithdrawApplications;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.OtherReason;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.grounds.RefusalChecked;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// No combination of what staff do declines somebody without a ground, decides twice, or registers
/// one person in two practices: whatever two practices do in whatever order, by one hand or by two
/// at once.
@DatabaseTest
class RegistrationRulesIT {

  private static final long SEED = 20_260_303L;
  private static final List<Ground> GROUNDS = List.of(Ground.values());
  private static final int SEQUENCES = 30;
  private static final int ACTS = 25;

  @Autowired private ApplicationContext context;
  @Autowired private ShowApplicants show;
  @Autowired private DecideApplications decide;
  @Autowired private ReviewApplications review;
  @Autowired private ApproveTogether together;
  @Autowired private WithdrawApplications withdraw;
  @Autowired private ApproveDue due;
  @Autowired private FindCandidates candidates;
  @Autowired private RegisterPatients register;
  @Autowired private RegistrationHistory registrations;
  @Autowired private VerifyAuditTrail verifier;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;
  @Autowired private TransactionTemplate transactions;

  private final Map<String, Integer> outcomes = new HashMap<>();

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
    clock.reset();
  }

  @Test
  void noCombinationOfActsBreaksTheRules() throws Exception {
    System.out.println("Seed of the sequences: " + SEED);
    Random random = new Random(SEED);
    int sequences = 0;
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      for (; sequences < SEQUENCES; sequences++) {
        World world = world();
        for (int act = 0; act < ACTS; act++) {
          step(world, random, hands);
          assertRules(world);
        }
      }
    }
    SignedInAs.visitor();
    assertThat(sequences).isEqualTo(SEQUENCES);
    assertThat(outcomes.keySet())
        .as("the sequences meet every kind of outcome, so that the rules were tried")
        .contains(
            "Done",
            "AlreadyDecided",
            "ChangedMeanwhile",
            "Refused",
            "Stepped",
            "Together",
            "Withdrawn");
    assertThat(verifier.verify().findings()).isEmpty();
  }

  /// Two practices, a patient of a third one who applies to both, one whom somebody may be, one
  /// whom nobody knows, and one who is a patient of the first practice already.
  private record World(OdsCode one, OdsCode other, List<Mine> people, List<PatientId> patients) {}

  private record Mine(OdsCode practice, ApplicantId id, SentApplications sent) {}

  private World world() {
    OdsCode one = Surgery.opens(context).practice;
    OdsCode other = Surgery.opens(context).practice;
    OdsCode third = Surgery.opens(context).practice;
    PatientId moving = patient("Moving", third);
    PatientId here = patient("Here", one);
    List<Mine> people = new ArrayList<>();
    for (OdsCode practice : List.of(one, other)) {
      SentApplications sent = SentApplications.to(context, practice);
      Applied mover = Applied.by("Moving", "Test").born(1990, 4, 2);
      for (ApplicantId id :
          sent.daysAgo(
              3,
              mover.matching(Match.EXACT, moving),
              Applied.by("Maybe", "Test").matching(Match.PARTIAL, null).from(Area.OUTSIDE),
              Applied.by("New", "Test").from(Area.UNKNOWN),
              Applied.by("Here", "Test").born(1990, 4, 2).matching(Match.EXACT, here))) {
        people.add(new Mine(practice, id, sent));
      }
    }
    return new World(one, other, people, new ArrayList<>(List.of(moving, here)));
  }

  private PatientId patient(String given, OdsCode practice) {
    return SignedInAs.thePortal(() ->
        transactions.execute(_ ->
            register.takeOver(TestPeople.person(given, "Test", "1990-04-02", null), practice)));
  }

  private void step(World world, Random random, ExecutorService hands) throws Exception {
    if (random.nextInt(4) > 0) {
      act(world, random.nextLong());
      return;
    }
    // two hands at once, mostly at the same person
    long first = random.nextLong();
    long second = random.nextInt(3) == 0 ? random.nextLong() : first;
    Future<?> one = hands.submit(asCallable(world, first));
    Future<?> two = hands.submit(asCallable(world, second));
    one.get();
    two.get();
  }

  private Callable<Object> asCallable(World world, long seed) {
    return () -> {
      try {
        act(world, seed);
      } finally {
        SecurityContextHolder.clearContext();
      }
      return "acted";
    };
  }

  /// One thing that somebody at one of the practices does to one of the people.
  private void act(World world, long seed) {
    Random random = new Random(seed);
    Mine mine = world.people().get(random.nextInt(world.people().size()));
    OdsCode elsewhere = mine.practice().equals(world.one()) ? world.other() : world.one();
    SignedInAs.staffOf(mine.practice());
    QueueRow row = show.some(mine.practice(), List.of(mine.id())).getFirst();
    int seen = random.nextInt(8) == 0 ? row.version() - 1 : row.version();
    long before = rowsOfTheTrail(mine.id());
    boolean changed;
    try {
      changed = acted(world, random, mine, seen);
    } catch (TransientDataAccessException quicker) {
      count("Waited in vain");
      changed = false;
    }
    if (changed) {
      assertThat(rowsOfTheTrail(mine.id())).as("rows of the trail").isGreaterThan(before);
    }
    SignedInAs.staffOf(elsewhere);
    assertThat(show.some(elsewhere, List.of(mine.id()))).as("another practice's").isEmpty();
  }

  private boolean acted(World world, Random random, Mine mine, int seen) {
    OdsCode practice = mine.practice();
    ApplicantId id = mine.id();
    return switch (random.nextInt(14)) {
      case 0, 1 -> counted(decide.approve(practice, id, seen));
      case 2 -> counted(decide.decline(practice, id, seen, refusal(random)));
      case 3 -> {
        triesToDeclineWithoutGround(id);
        yield false;
      }
      case 4 -> counted(decide.alreadyRegistered(practice, id, seen));
      case 5 -> counted(review.review(practice, id, seen, ReviewReason.DETAILS_DIFFER));
      case 6 -> counted(review.endReview(practice, id, seen));
      case 7 -> counted(review.unmatch(practice, id, seen));
      case 8 -> {
        List<FindCandidates.Candidate> found = candidates.of(practice, id);
        yield !found.isEmpty()
            && counted(
                review.match(
                    practice, id, seen, found.get(random.nextInt(found.size())).patient()));
      }
      case 9 -> {
        approvesTogether(world, practice);
        yield false;
      }
      case 10 -> {
        SignedInAs.patient(mine.sent().sender);
        count(withdraw.one(mine.sent().key(id), id).getClass().getSimpleName());
        yield false;
      }
      case 11 -> !together.takeBack(practice, List.of(id)).isEmpty();
      default -> {
        clock.pass(Duration.ofMinutes(3));
        SecurityContextHolder.clearContext();
        due.now();
        yield false;
      }
    };
  }

  private void approvesTogether(World world, OdsCode practice) {
    long before = approvals(practice);
    List<QueueRow> begun =
        together
            .begin(
                practice,
                world.people().stream()
                    .filter(each -> each.practice().equals(practice))
                    .map(Mine::id)
                    .toList())
            .able();
    assertThat(approvals(practice) - before).isGreaterThanOrEqualTo(begun.size());
    count(begun.isEmpty() ? "Nobody together" : "Together");
  }

  private long approvals(OdsCode practice) {
    return sql.sql("SELECT COUNT(*) FROM audit_row WHERE organisation = ? AND detail = 'approving'")
        .param(practice.value())
        .query(Long.class)
        .single();
  }

  private static Refusal refusal(Random random) {
    Ground ground = GROUNDS.get(random.nextInt(GROUNDS.size()));
    return ground.isExplained()
        ? new Refusal(
            ground,
            OtherReason.CONTRACT_FOR_OTHER_PEOPLE,
            "Our contract is for the students of the university only.")
        : new Refusal(ground, null, "");
  }

  /// Nobody can say it, and if somebody could, the schema would not take it.
  private void triesToDeclineWithoutGround(ApplicantId id) {
    assertThat(RefusalChecked.of(Ground.OTHER_REASONABLE, null, "We are full at the moment."))
        .isInstanceOf(RefusalChecked.ReasonNeeded.class);
    Throwable refused =
        catchThrowable(() ->
            sql.sql(
                    """
                    INSERT INTO registration_decision (person, decision, decided_at, days, by_role,
                      letter) VALUES (?, 'DECLINED', ?, 1, 'PRACTICE_STAFF', 'No.')\
                    """)
                .params(Columns.bytes(id.value()), Columns.utc(clock.instant()))
                .update());
    assertThat(refused)
        .isInstanceOf(DataAccessException.class)
        .hasMessageMatching("(?is).*ck_registration_decision.*");
  }

  private boolean counted(Deciding deciding) {
    count(deciding.getClass().getSimpleName());
    return deciding instanceof Deciding.Done;
  }

  private boolean counted(Stepping stepping) {
    count(stepping == Stepping.DONE ? "Stepped" : "ChangedMeanwhile");
    return stepping == Stepping.DONE;
  }

  private synchronized void count(String outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private void assertRules(World world) {
    List<PatientId> patients = new ArrayList<>(world.patients());
    for (Mine mine : world.people()) {
      SignedInAs.staffOf(mine.practice());
      QueueRow row = show.some(mine.practice(), List.of(mine.id())).getFirst();
      List<Map<String, @Nullable Object>> decisions =
          sql.sql(
                  "SELECT decision, ground, letter, patient FROM registration_decision WHERE person = ?")
              .param(Columns.bytes(mine.id().value()))
              .query()
              .listOfRows();
      assertThat(decisions).as("decisions about " + row).hasSize(row.status().isDecided() ? 1 : 0);
      if (row.status().isDecided()) {
        Map<String, @Nullable Object> decision = decisions.getFirst();
        assertThat(decision.get("decision")).isEqualTo(row.status().name());
        boolean declined = row.status() == ApplicantStatus.DECLINED;
        assertThat(decision.get("ground") != null).as("a ground").isEqualTo(declined);
        assertThat(decision.get("letter") != null).as("a letter").isEqualTo(declined);
        if (decision.get("patient") instanceof byte[] patient) {
          patients.add(new PatientId(uuid(patient)));
        }
      }
    }
    for (PatientId patient : Set.copyOf(patients)) {
      List<Registration> open =
          registrations.of(patient).stream()
              .filter(each -> each.isOpen() && !each.isTemporary())
              .toList();
      assertThat(open).as("open registrations of one patient").hasSize(1);
    }
  }

  private long rowsOfTheTrail(ApplicantId id) {
    return sql.sql("SELECT COUNT(*) FROM audit_row WHERE what_id = ?")
        .param(id.toString())
        .query(Long.class)
        .single();
  }

  private static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
