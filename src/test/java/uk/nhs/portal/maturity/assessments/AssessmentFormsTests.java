package uk.nhs.portal.maturity.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;
import uk.nhs.portal.questionnaires.check.Report;

/// The shipped self-assessments: what a reviewer would check by hand.
class AssessmentFormsTests {

  /// The scales of the first national self-assessment, and the levels of the one in use.
  private static final Set<List<String>> SCALES =
      Set.of(
          List.of("p0", "p25", "p50", "p75", "p100"),
          List.of("p0", "p20", "p40", "p60", "p80", "p100"),
          List.of("p0", "p50", "p100"),
          List.of("p0", "p17", "p35", "p52", "p70", "p87", "p100"),
          List.of("l1", "l2", "l3", "l4", "l5"));

  @ParameterizedTest
  @EnumSource(AssessmentEdition.class)
  void isProvenSoundAndEveryItemOfItIsReached(AssessmentEdition edition) {
    Questionnaire questionnaire = AssessmentForms.read(edition);

    Report report = CheckQuestionnaire.check(questionnaire);

    assertThat(report.findings()).isEmpty();
    assertThat(report.items()).hasSameSizeAs(questionnaire.items());
  }

  @ParameterizedTest
  @EnumSource(AssessmentEdition.class)
  void everyAnswerOfEveryScaleSaysItsPoints(AssessmentEdition edition) {
    List<Item> choices =
        AssessmentForms.read(edition).items().stream()
            .filter(item -> item.kind() == Kind.CHOICE)
            .toList();

    assertThat(choices)
        .isNotEmpty()
        .allSatisfy(item -> {
          assertThat(SCALES).contains(item.options().stream().map(Option::code).toList());
          assertThat(item.options())
              .extracting(option -> Integer.parseInt(option.code().substring(1)))
              .startsWith(edition.lowest())
              .endsWith(edition.highest());
          assertThat(item.required()).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource(AssessmentEdition.class)
  void asksForEvidenceInEveryTheme(AssessmentEdition edition) {
    assertThat(AssessmentForms.read(edition).items())
        .filteredOn(item -> item.kind() == Kind.GROUP)
        .allSatisfy(theme -> {
          assertThat(theme.items().getLast().kind()).isEqualTo(Kind.TEXT);
          assertThat(theme.items().getLast().required()).isFalse();
        });
  }

  @Test
  void theFirstEditionHasThreeSectionsOfFourteenThemes() {
    List<Theme> themes = AssessmentForms.themes(AssessmentForms.read(AssessmentEdition.OF_2015));

    assertThat(themes).hasSize(14);
    assertThat(themes.stream().map(Theme::section).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("Readiness", "Capabilities", "Infrastructure");
    assertThat(themes).contains(new Theme("medicines", "Capabilities", "Medicines"));
    assertThat(themes).contains(new Theme("infrastructure", "Infrastructure", "Infrastructure"));
  }

  @Test
  void theOneInUseHasSevenDimensionsOfSevenQuestions() {
    Questionnaire questionnaire = AssessmentForms.read(AssessmentEdition.OF_2023);

    assertThat(AssessmentForms.themes(questionnaire)).hasSize(7);
    assertThat(questionnaire.items().stream().filter(item -> item.kind() == Kind.CHOICE))
        .hasSize(49);
  }
}
