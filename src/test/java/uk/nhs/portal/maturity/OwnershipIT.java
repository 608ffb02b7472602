package uk.nhs.portal.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.blueprints.NewBlueprint;
import uk.nhs.portal.maturity.blueprints.ShareBlueprints;
import uk.nhs.portal.maturity.buddying.AskBuddies;
import uk.nhs.portal.maturity.buddying.BuddyTopic;
import uk.nhs.portal.maturity.funding.KeepFunding;
import uk.nhs.portal.maturity.funding.NewAgreement;
import uk.nhs.portal.maturity.funding.NewPhase;
import uk.nhs.portal.maturity.funding.PhaseKind;
import uk.nhs.portal.maturity.funding.PhaseState;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.CriterionState;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.MarkCriteria;
import uk.nhs.portal.maturity.observations.NewMark;
import uk.nhs.portal.maturity.observations.NewObservation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Standing;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepPartners;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.NewPartner;
import uk.nhs.portal.maturity.programmes.Pair;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.trusts.KeepTrusts;
import uk.nhs.portal.testing.DatabaseTest;

/// Whatever changes something changes it for curators, or for the trust whose own it is, and for
/// nobody else. The acts are found by looking: a new one of these services is asked from its first
/// day on.
@DatabaseTest
class OwnershipIT {

  private static final OdsCode TRUST = new OdsCode("ZW1");
  private static final OdsCode STRANGER = new OdsCode("ZW2");

  /// The services that change something.
  private static final Set<Class<?>> CHANGING =
      Set.of(
          KeepProgrammes.class,
          KeepPartners.class,
          KeepFunding.class,
          KeepTrusts.class,
          ImportProgrammes.class,
          RecordObservations.class,
          MarkCriteria.class,
          AskBuddies.class,
          ShareBlueprints.class);

  /// Those whose names say so.
  private static final Set<String> CHANGING_WORDS =
      Set.of("Keep", "Import", "Record", "Mark", "Ask", "Share");

  @Autowired private ApplicationContext context;

  private UUID participant = UUID.randomUUID();
  private UUID observation = UUID.randomUUID();
  private UUID request = UUID.randomUUID();

  @BeforeEach
  void aTrustWithAStageAndARequest() {
    observation = UUID.randomUUID();
    participant =
        SignedInAs.thePortal(() -> {
          context.getBean(ImportProgrammes.class).bundled(remark -> {});
          context.getBean(KeepTrusts.class).nameToday(TRUST, "Fernshire", "a test");
          context.getBean(RecordObservations.class).record(observation, stage());
          return context
              .getBean(FindProgrammes.class)
              .participant("global-digital-exemplars", "wave-1", "RGR")
              .orElseThrow()
              .id();
        });
    request = UUID.randomUUID();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static NewObservation stage() {
    return new NewObservation(
        TRUST,
        ModelCode.EMRAM,
        "2018",
        3,
        LocalDate.of(2020, 1, 1),
        Standing.VALIDATED,
        new Evidence("A letter", null),
        "a test");
  }

  static Stream<Named<Method>> acts() {
    return services()
        .filter(CHANGING::contains)
        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
        .filter(act -> Modifier.isPublic(act.getModifiers()) && !act.isSynthetic())
        .map(act ->
            Named.of(
                act.getDeclaringClass().getSimpleName()
                    + "."
                    + act.getName()
                    + Arrays.stream(act.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")")),
                act));
  }

  private static Stream<Class<?>> services() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Service.class));
    return scan.findCandidateComponents("uk.nhs.portal.maturity").stream()
        .map(BeanDefinition::getBeanClassName)
        .map(name -> ClassUtils.resolveClassName(name, null));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void strangersChangeNothing(Method act) {
    SignedInAs.visitor();
    assertRefused(act);
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(STRANGER));
    assertRefused(act);
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of(TRUST));
    assertRefused(act);
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.CLINICAL_SAFETY), null, List.of());
    assertRefused(act);
  }

  @ParameterizedTest
  @MethodSource("changing")
  void everyServiceThatChangesSomethingIsAskedHere(Class<?> service) {
    assertThat(CHANGING).contains(service);
  }

  static Stream<Class<?>> changing() {
    return services()
        .filter(service -> Modifier.isPublic(service.getModifiers()))
        .filter(service ->
            service
                .getPackageName()
                .matches(
                    ".*maturity\\.(trusts|observations|"
                        + "programmes|funding|buddying|blueprints|imports)"))
        .filter(service ->
            CHANGING_WORDS.stream().anyMatch(word -> service.getSimpleName().startsWith(word)));
  }

  private void assertRefused(Method act) {
    Object service = context.getBean(act.getDeclaringClass());
    Object[] arguments = Arrays.stream(act.getParameterTypes()).map(this::argument).toArray();
    if (act.getName().equals("correct") || act.getName().equals("withdraw")) {
      arguments[1] = observation;
    }
    Throwable thrown = catchThrowable(() -> act.invoke(service, arguments));
    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    assertThat(((InvocationTargetException) thrown).getTargetException())
        .isInstanceOfAny(NotFound.class, NotAllowed.class);
  }

  private @Nullable Object argument(Class<?> type) {
    Consumer<Object> listener = remark -> {};
    return Stream.of(
            TRUST,
            request,
            "Words",
            3,
            false,
            LocalDate.of(2020, 1, 1),
            List.of(),
            Set.of(BuddyTopic.SECURITY),
            listener,
            PhaseState.ACHIEVED,
            stage(),
            new NewMark(
                TRUST,
                ModelCode.EMRAM,
                "2018",
                "2018-1-1",
                CriterionState.NOT_MET,
                LocalDate.of(2020, 1, 1),
                Evidence.NONE),
            new NewBlueprint("T", "W", "S", TRUST, "1", LocalDate.of(2020, 1, 1), null, "", ""),
            new NewAgreement(participant, null, null, false, null, "", "a test"),
            new NewPhase(PhaseKind.UPFRONT, null, "When", null),
            new NewPartner(participant, "N", "C", null, null, null, "", "a test"),
            new NewParticipant(
                "global-digital-exemplars",
                "wave-1",
                ParticipantRole.EXEMPLAR,
                TRUST,
                "Fernshire",
                null,
                null,
                null,
                "",
                "a test"),
            new Programme("a-test", "A test", "A test.", null, null, "a test", 0),
            new Strand("global-digital-exemplars", "a-test", "A", null, "A", 9, "a test"),
            new Pair(participant, request, "a test"),
            new CoveredArea(participant, CoveredArea.Kind.PLACE, "Fern", null, "a test"))
        .filter(each -> ClassUtils.isAssignableValue(type, each))
        .findFirst()
        .orElse(null);
  }
}
