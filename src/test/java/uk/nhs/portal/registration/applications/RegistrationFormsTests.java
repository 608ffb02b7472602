package uk.nhs.portal.registration.applications;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;
import uk.nhs.portal.questionnaires.check.Report;
import uk.nhs.portal.registration.settings.ExtraQuestion;

/// The shipped questionnaires: what a reviewer would check by hand.
class RegistrationFormsTests {

  private static final Questionnaire PERSON = RegistrationForms.read(RegistrationForms.PERSON);

  /// Numbers and documents that the NHS would like to have and nobody needs.
  private static final Set<String> NEVER_NEEDED =
      Set.of(
          "nhs-number",
          "sender-nhs-number",
          "red-book",
          "service-number",
          "fmed133a",
          "student-number",
          "health-documents",
          "usual-gp-postcode");

  static Stream<Named<Questionnaire>> byName() {
    return Stream.of(RegistrationForms.read(RegistrationForms.SHARED), PERSON)
        .map(questionnaire -> Named.of(questionnaire.name(), questionnaire));
  }

  private static List<Item> questions(Questionnaire questionnaire) {
    return questionnaire.items().stream()
        .filter(item -> item.kind().isQuestion() && !item.given())
        .toList();
  }

  /// How many questions a worked case answers, without what is known before.
  private static long questions(String name) {
    WorkedCase worked =
        PERSON.cases().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return worked.answers().byItem().keySet().stream()
        .filter(id -> !PERSON.item(id).orElseThrow().given())
        .count();
  }

  @ParameterizedTest
  @MethodSource("byName")
  void isProvenSoundAndEveryItemOfItIsReached(Questionnaire questionnaire) {
    Report report = CheckQuestionnaire.check(questionnaire);

    assertThat(report.findings()).isEmpty();
    assertThat(report.items()).hasSameSizeAs(questionnaire.items());
  }

  @ParameterizedTest
  @MethodSource("byName")
  void saysWhyItAsks(Questionnaire questionnaire) {
    assertThat(questions(questionnaire))
        .allSatisfy(item -> assertThat(item.why()).as(item.id().value()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("byName")
  void demandsNoNumberAndNoDocument(Questionnaire questionnaire) {
    assertThat(questions(questionnaire).stream().filter(RegistrationFormsTests::isPaper))
        .isNotEmpty()
        .allSatisfy(item -> {
          assertThat(item.required()).as(item.id().value()).isFalse();
          assertThat(item.hint()).as(item.id().value()).containsIgnoringCase("you do not need");
        });
  }

  private static boolean isPaper(Item item) {
    return item.kind() == Kind.NHS_NUMBER || NEVER_NEEDED.contains(item.id().value());
  }

  @ParameterizedTest
  @MethodSource("byName")
  void asksForNoFile(Questionnaire questionnaire) {
    assertThat(questionnaire.items()).extracting(Item::kind).doesNotContain(Kind.FILE);
  }

  @Test
  void asksNobodyMoreThanTenTasks() {
    assertThat(PERSON.cases())
        .allSatisfy(
            worked -> assertThat(tasks(worked.answers())).as(worked.name()).hasSizeBetween(3, 10));
  }

  private static List<LinkId> tasks(Answers answers) {
    return new Engine(PERSON)
        .path(answers).enabled().stream()
            .filter(id -> PERSON.item(id).orElseThrow().kind() == Kind.GROUP)
            .toList();
  }

  @Test
  void asksNewbornsAndVisitorsLittle() {
    assertThat(questions("A newborn")).isLessThan(20);
    assertThat(questions("A visitor for a month")).isLessThan(20);
    assertThat(questions("A man who moves from another practice")).isBetween(30L, 45L);
  }

  @Test
  void letsPeopleKeepToThemselvesWhatIsSensitive() {
    Map<String, Item> items =
        PERSON.items().stream().collect(toMap(item -> item.id().value(), item -> item));

    assertThat(
            Stream.of(
                "sex",
                "gender-same",
                "gender",
                "ethnic-group",
                "mental-health",
                "disabilities",
                "smoking",
                "alcohol-often",
                "alcohol-units",
                "alcohol-many",
                "weight",
                "blood",
                "looked-after",
                "has-carer"))
        .map(items::get)
        .allMatch(item -> !item.required() || item.option("not-said").isPresent());
  }

  @ParameterizedTest
  @EnumSource(ExtraQuestion.class)
  void asksMoreWhereThePracticeWantsIt(ExtraQuestion extra) {
    LinkId asks = new LinkId(extra.item());

    assertThat(PERSON.item(asks).map(Item::given)).contains(true);
    assertThat(PERSON.items().stream().flatMap(item -> item.when().items())).contains(asks);
  }

  @Test
  void takesAsGivenWhatThePortalKnows() {
    Stream<String> asks = Stream.of(ExtraQuestion.values()).map(ExtraQuestion::item);
    Stream<String> known =
        Stream.of("first-name", "last-name", "date-of-birth", "age", "relation", "sender", "stay");

    assertThat(PERSON.items().stream().filter(Item::given).map(item -> item.id().value()))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(known, asks).toList());
  }
}
