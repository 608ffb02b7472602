package uk.nhs.portal.registration.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What a practice sees of registrations and does with them, and nobody else; in how many
/// statements; and what stays to be counted.
@DatabaseTest
class PracticeSideIT {

  /// What is about no practice's people: rules that show nobody, and what anybody may know.
  private static final Set<String> NOBODYS =
      Set.of(
          "CheckRefusals.open",
          "CheckRefusals.letter",
          "AssessApplicants.of",
          "AutoApprove.consider",
          "FindSettings.of");

  @Autowired private ApplicationContext context;
  @Autowired private ShowApplicants show;
  @Autowired private DecideApplications decide;
  @Autowired private RegistrationFigures figures;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private OdsCode practice;
  private SentApplications sent;
  private ApplicantId id;

  @BeforeEach
  void anApplication() {
    clock.reset();
    practice = Surgery.opens(context).practice;
    sent = SentApplications.to(context, practice);
    id = sent.daysAgo(2, Applied.by("Ada", "Test").from(Area.OUTSIDE)).getFirst();
    SignedInAs.staffOf(practice);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @ParameterizedTest
  @MethodSource("actsOfStaff")
  void staffActForTheirOwnPracticeOnly(Method act) {
    SignedInAs.managerOf(Surgery.opens(context).practice);
    assertThat(outcome(act)).isInstanceOf(NotFound.class);
    SignedInAs.patient(new PatientId(UUID.randomUUID()));
    assertThat(outcome(act)).isInstanceOf(NotFound.class);
    SignedInAs.visitor();
    assertThat(outcome(act)).isInstanceOf(NotFound.class);

    SignedInAs.managerOf(practice);
    assertThat(outcome(act)).isNotInstanceOfAny(NotAllowed.class).satisfies(PracticeSideIT::letIn);
  }

  /// A patient who does not exist is not found by whoever looks.
  private static void letIn(Object outcome) {
    if (outcome instanceof NotFound missing) {
      assertThat(missing).hasMessage("patient");
    } else {
      assertThat(outcome).isEqualTo("done");
    }
  }

  static Stream<Named<Method>> actsOfStaff() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Service.class));
    return Stream.of("decisions", "settings")
        .flatMap(
            part -> scan.findCandidateComponents("uk.nhs.portal.registration." + part).stream())
        .map(BeanDefinition::getBeanClassName)
        .map(name -> ClassUtils.resolveClassName(name, null))
        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
        .filter(act -> Modifier.isPublic(act.getModifiers()) && !act.isSynthetic())
        .filter(act -> !Modifier.isStatic(act.getModifiers()))
        .filter(act -> act.getParameterCount() > 0 && act.getParameterTypes()[0] == OdsCode.class)
        .filter(act -> !NOBODYS.contains(name(act)))
        .map(act -> Named.of(name(act), act));
  }

  private static String name(Method act) {
    return act.getDeclaringClass().getSimpleName() + "." + act.getName();
  }

  private Object outcome(Method act) {
    Object service = context.getBean(act.getDeclaringClass());
    Object[] arguments = Arrays.stream(act.getParameterTypes()).map(this::argument).toArray();
    Throwable thrown = catchThrowable(() -> act.invoke(service, arguments));
    if (thrown == null) {
      return "done";
    }
    return thrown instanceof InvocationTargetException wrapped
        ? wrapped.getTargetException()
        : thrown;
  }

  private @Nullable Object argument(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    return Stream.of(
            practice,
            id,
            List.of(id),
            QueueQuestion.NEW,
            ReviewReason.CARE_NEEDS,
            new PatientId(UUID.randomUUID()),
            Set.of("SEX=known"),
            new Refusal(Ground.OUT_OF_AREA, null, ""),
            LocalDate.of(2026, 3, 1),
            PracticeSettings.USUAL,
            "A note.")
        .filter(type::isInstance)
        .findFirst()
        .orElse(null);
  }

  @Test
  void theQueueNeedsTheSameStatementsForOneAndForMany() {
    long one = CountedStatements.during(() -> show.queue(practice, QueueQuestion.NEW, 1));
    sent.now(
        IntStream.range(0, 12)
            .mapToObj(n -> Applied.by("A", "Person" + (char) ('a' + n)))
            .toArray(Applied[]::new));

    assertThat(CountedStatements.during(() -> show.queue(practice, QueueQuestion.NEW, 1)))
        .isEqualTo(one)
        .isLessThanOrEqualTo(5);
    assertThat(CountedStatements.during(() -> show.export(practice, QueueQuestion.NEW)))
        .isLessThanOrEqualTo(4);
    assertThat(CountedStatements.during(show::countNew)).isEqualTo(1);
  }

  @Test
  void onePersonNeedsTheSameStatementsAloneAndInAHousehold() {
    ApplicantId alone = sent.now(Applied.by("Alone", "Test")).getFirst();
    ApplicantId together =
        sent.now(
                Applied.by("A", "Household"),
                Applied.by("B", "Household"),
                Applied.by("C", "Household"),
                Applied.by("D", "Household"))
            .getFirst();
    long one = CountedStatements.during(() -> show.one(practice, alone));

    assertThat(CountedStatements.during(() -> show.one(practice, together)))
        .isEqualTo(one)
        .isLessThanOrEqualTo(20);
  }

  @Test
  void everyLookLeavesARow() {
    long before = rowsOfTheTrail();
    show.queue(practice, QueueQuestion.NEW, 1);
    show.export(practice, QueueQuestion.NEW);
    show.some(practice, List.of(id));
    show.one(practice, id);

    // the file is read with its two responses
    assertThat(rowsOfTheTrail() - before).isEqualTo(6);
  }

  private long rowsOfTheTrail() {
    return sql.sql("SELECT COUNT(*) FROM audit_row WHERE organisation = ?")
        .param(practice.value())
        .query(Long.class)
        .single();
  }

  @Test
  void figuresSayHowMuchWasDecidedAndStayWhenThePeopleAreForgotten() {
    ApplicantId approved = sent.daysAgo(20, Applied.by("Ben", "Test")).getFirst();
    assertThat(decide.decline(practice, id, 1, new Refusal(Ground.OUT_OF_AREA, null, "")))
        .isInstanceOf(Deciding.Done.class);
    assertThat(decide.approve(practice, approved, 1)).isInstanceOf(Deciding.Done.class);
    Figures before = march();
    assertThat(before.decided()).isEqualTo(2);
    assertThat(before.byGround()).containsOnlyKeys("OUT_OF_AREA");
    assertThat(before.byKind()).containsOnlyKeys("TRANSFER_IN");
    assertThat(before.medianDays()).hasValue(11);
    assertThat(before.shareInTime()).hasValue(0.5);

    for (ApplicantId person : List.of(id, approved)) {
      for (String table : List.of("registration_decision", "registration_event")) {
        sql.sql("DELETE FROM " + table + " WHERE person = ?")
            .param(Columns.bytes(person.value()))
            .update();
      }
      sql.sql("DELETE FROM registration_person WHERE id = ?")
          .param(Columns.bytes(person.value()))
          .update();
    }

    assertThat(march().counts()).containsExactlyInAnyOrderElementsOf(before.counts());
    SignedInAs.visitor();
    assertThat(figures.byPractice(YearMonth.of(2026, 3)))
        .hasEntrySatisfying(practice, found -> assertThat(found.decided()).isEqualTo(2));
    assertThat(figures.byPractice(YearMonth.of(2026, 2))).doesNotContainKey(practice);
  }

  @Test
  void aRefusedDecisionCountsNothing() {
    assertThat(decide.decline(practice, id, 1, new Refusal(Ground.LIST_CLOSED, null, "")))
        .isInstanceOf(Deciding.Refused.class);

    assertThat(march().decided()).isZero();
    assertThat(show.one(practice, id).row().status()).isEqualTo(ApplicantStatus.NEW);
  }

  private Figures march() {
    return figures.of(practice, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
  }
}
