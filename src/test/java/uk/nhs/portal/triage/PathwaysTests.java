package uk.nhs.portal.triage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// The shipped pathways: what a reviewer would check by hand in each file.
class PathwaysTests {

  private static final String START = "111-start";
  private static final String AMBULANCE = "Dx011";
  private static final List<Questionnaire> FILES = read();
  private static final List<Topic> TOPICS = topics();

  private record Topic(String name, Population people, Set<String> areas) {}

  static Stream<Named<Questionnaire>> byName() {
    return pathways().map(pathway -> Named.of(pathway.name(), pathway));
  }

  private static Stream<Questionnaire> pathways() {
    return FILES.stream().filter(file -> !file.name().equals(START));
  }

  @ParameterizedTest
  @MethodSource("byName")
  void isProvenSound(Questionnaire pathway) {
    assertThat(CheckQuestionnaire.check(pathway).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("byName")
  void asksEightToThirtyQuestionsAndSaysWhyOfEach(Questionnaire pathway) {
    List<Item> questions =
        pathway.items().stream().filter(item -> item.kind().isQuestion() && !item.given()).toList();

    assertThat(questions).hasSizeBetween(8, 30);
    assertThat(questions).allSatisfy(item -> assertThat(item.why()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("byName")
  void saysThatItIsOnlyADemonstrationAndWhatItIsAbout(Questionnaire pathway) {
    assertThat(pathway.titlePage().notice())
        .isEqualTo("Demonstration content, not for clinical use");
    assertThat(pathway.titlePage().about()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("byName")
  void endsOnlyInKnownOutcomesTheMostUrgentFirst(Questionnaire pathway) {
    List<Integer> urgencies =
        pathway.outcomes().stream()
            .map(code -> Dispositions.get(new DispositionCode(code)).urgency().level())
            .toList();

    assertThat(urgencies).isSortedAccordingTo((one, other) -> other - one);
    assertThat(pathway.endings()).extracting(end -> end.outcome()).containsAll(pathway.outcomes());
  }

  @ParameterizedTest
  @MethodSource("byName")
  void tellsWhenToGetHelpSoonerWithEveryOutcomeButTheAmbulance(Questionnaire pathway) {
    assertThat(pathway.outcomes().stream().filter(code -> !code.equals(AMBULANCE)))
        .allSatisfy(code ->
            assertThat(pathway.advice())
                .anySatisfy(advice -> {
                  assertThat(advice.type()).isEqualTo(Advice.Type.WORSENING);
                  assertThat(advice.when().items()).isEmpty();
                  assertThat(advice.outcomes().isEmpty() || advice.outcomes().contains(code))
                      .isTrue();
                }));
  }

  @ParameterizedTest
  @MethodSource("byName")
  void hasASafetyRuleForEveryRedFlag(Questionnaire pathway) {
    Set<LinkId> guarded =
        pathway.safety().stream().flatMap(rule -> rule.when().items()).collect(toSet());

    assertThat(pathway.items().stream().filter(item -> !item.redFlags().isEmpty()))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(guarded).contains(item.id()));
  }

  @ParameterizedTest
  @MethodSource("byName")
  void itsCasesAskWhatTheySayAndEndWhereTheySay(Questionnaire pathway) {
    assertThat(pathway.cases()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(pathway.cases()).allSatisfy(worked -> replay(pathway, worked));
    assertThat(pathway.cases()).extracting(WorkedCase::outcome).containsAll(pathway.outcomes());
  }

  private static void replay(Questionnaire questionnaire, WorkedCase worked) {
    Path path = new Engine(questionnaire).path(worked.answers());
    assertThat(path.next()).isNull();
    assertThat(path.outcome()).isEqualTo(worked.outcome());
    assertThat(questions(questionnaire, path)).isEqualTo(worked.asked());
  }

  private static List<LinkId> questions(Questionnaire questionnaire, Path path) {
    return path.enabled().stream()
        .filter(id -> questionnaire.item(id).orElseThrow().kind().isQuestion())
        .toList();
  }

  @Test
  void togetherTheyReachEveryDisposition() {
    assertThat(pathways().flatMap(pathway -> pathway.outcomes().stream()).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Dispositions.all().stream()
                .map(Disposition::code)
                .map(DispositionCode::value)
                .toList());
  }

  @Test
  void everyTopicHasPathwaysAndEveryPathwayATopic() {
    assertThat(TOPICS).hasSizeGreaterThanOrEqualTo(18);
    assertThat(pathways().map(pathway -> pathway.titlePage().topic()).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(TOPICS.stream().map(Topic::name).toList());
    assertThat(TOPICS).allSatisfy(topic -> assertThat(topic.areas()).isNotEmpty());
  }

  @Test
  void everyPersonOfATopicHasExactlyOnePathway() {
    Map<String, List<Questionnaire>> byTopic =
        pathways().collect(groupingBy(pathway -> String.valueOf(pathway.titlePage().topic())));

    assertThat(TOPICS)
        .allSatisfy(topic ->
            assertThat(people(topic.people()))
                .isEqualTo(
                    byTopic.getOrDefault(topic.name(), List.of()).stream()
                        .flatMap(pathway -> people(population(pathway)).stream())
                        .sorted()
                        .toList()));
  }

  private static Population population(Questionnaire pathway) {
    Population population = pathway.population();
    assertThat(population).isNotNull();
    return population == null ? new Population(0, 0, Set.of(Population.MALE)) : population;
  }

  /// Everybody of it as "035 female", in order; who is in two populations is there twice.
  private static List<String> people(Population population) {
    return IntStream.rangeClosed(population.fromAge(), population.toAge())
        .boxed()
        .flatMap(age -> population.sexes().stream().map(sex -> "%03d %s".formatted(age, sex)))
        .sorted()
        .toList();
  }

  @Test
  void anySignOfAnEmergencyStopsTheStart() {
    Questionnaire start = start();
    Item emergency = start.items().getFirst();
    Engine engine = new Engine(start);

    assertThat(emergency.redFlags()).isNotEmpty();
    assertThat(emergency.redFlags())
        .allSatisfy(sign ->
            assertThat(
                    engine
                        .path(Answers.of(Map.of(emergency.id(), new Answer.Choices(List.of(sign)))))
                        .outcome())
                .isEqualTo(AMBULANCE));
    assertThat(start.cases()).allSatisfy(worked -> replay(start, worked));
  }

  @Test
  void theStartAsksForWhomBeforeItAsksForTheSymptom() {
    Path path =
        new Engine(start())
            .path(Answers.of(Map.of(new LinkId("emergency"), new Answer.Choices(List.of("none")))));

    assertThat(path.enabled())
        .extracting(LinkId::value)
        .containsExactly("emergency", "who", "age", "sex", "postcode", "symptom");
    assertThat(path.next()).isEqualTo(new LinkId("who"));
    assertThat(path.outcome()).isNull();
  }

  private static Questionnaire start() {
    return FILES.stream().filter(file -> file.name().equals(START)).findFirst().orElseThrow();
  }

  private static List<Questionnaire> read() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:uk/nhs/portal/triage/pathways/*.yaml");
      return Stream.of(files).map(file -> ReadQuestionnaire.of(text(file))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Topic> topics() {
    Resource file =
        new PathMatchingResourcePatternResolver()
            .getResource("classpath:/uk/nhs/portal/triage/topics.yaml");
    JsonNode json = new YAMLMapper().readTree(text(file));
    return json.required("topics").valueStream().map(PathwaysTests::topic).toList();
  }

  private static Topic topic(JsonNode json) {
    String[] ages = json.required("for").required("ages").asString().split(" to ", -1);
    return new Topic(
        json.required("topic").asString(),
        new Population(
            Integer.parseInt(ages[0]),
            Integer.parseInt(ages[1]),
            texts(json.required("for").required("sexes"))),
        texts(json.required("areas")));
  }

  private static Set<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(toSet());
  }
}
