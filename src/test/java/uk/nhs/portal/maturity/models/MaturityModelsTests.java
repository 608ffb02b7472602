package uk.nhs.portal.maturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityModelsTests {

  private final MaturityModels models = new MaturityModels();

  @Test
  void emramHasThreeEditionsOfEightStages() {
    List<Edition> editions = models.of(ModelCode.EMRAM).editions();

    assertThat(editions).extracting(Edition::id).containsExactly("2005", "2018", "2022");
    assertThat(editions)
        .allSatisfy(edition ->
            assertThat(edition.stages())
                .extracting(Stage::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 7).boxed().toList()));
  }

  @Test
  void onlyStages6And7OfEmramNeedAVisitAndOnlyStage6Ends() {
    assertThat(models.of(ModelCode.EMRAM).editions())
        .allSatisfy(edition -> {
          assertThat(edition.stages().stream().filter(Stage::onSite))
              .extracting(Stage::number)
              .containsExactly(6, 7);
          assertThat(edition.stages().stream().filter(stage -> stage.validYears() == 3))
              .extracting(Stage::number)
              .containsExactly(6);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2016-09-07, 2005",
    "2017-12-31, 2005",
    "2018-01-01, 2018",
    "2022-01-01, 2022",
    "2040-01-01, 2022"
  })
  void everyDayHasTheEditionThatWasInForce(LocalDate day, String edition) {
    assertThat(models.editionOn(ModelCode.EMRAM, day))
        .get()
        .extracting(Edition::id)
        .isEqualTo(edition);
  }

  @Test
  void noEditionWasInForceBeforeTheFirst() {
    assertThat(models.editionOn(ModelCode.EMRAM, LocalDate.of(2004, 12, 31))).isEmpty();
  }

  @Test
  void aStageNeedsWhatAllLowerStagesNeed() {
    Edition edition = models.edition(ModelCode.EMRAM, "2018").orElseThrow();

    List<Criterion> upTo5 = edition.upTo(5);
    assertThat(upTo5).containsAll(edition.upTo(4)).hasSizeGreaterThan(edition.upTo(4).size());
    assertThat(upTo5).extracting(Criterion::key).doesNotHaveDuplicates();
  }

  @Test
  void securityWasAddedIn2018FromStage2On() {
    assertThat(secured("2005")).isEmpty();
    assertThat(secured("2018")).containsExactly(2, 3, 4, 5, 6, 7);
  }

  private List<Integer> secured(String edition) {
    return models.edition(ModelCode.EMRAM, edition).orElseThrow().stages().stream()
        .filter(stage ->
            stage.criteria().stream()
                .anyMatch(criterion -> criterion.kind() == Criterion.Kind.SECURITY))
        .map(Stage::number)
        .toList();
  }

  @Test
  void pathsGoByTheNewestEditionWhoseCriteriaAreKnown() {
    assertThat(models.editionWithCriteria(ModelCode.EMRAM).id()).isEqualTo("2018");
  }

  @Test
  void ccmmIsJudgedForThreeGroups() {
    MaturityModel ccmm = models.of(ModelCode.CCMM);

    assertThat(ccmm.judgedFor()).containsExactly("governance", "clinical leadership", "IT");
    assertThat(ccmm.editions().getFirst().stages()).hasSize(8);
  }

  @Test
  void groupsOfTrustsGoFrom0To3() {
    assertThat(models.of(ModelCode.EPR_GROUP).editions().getFirst().stages())
        .extracting(Stage::number)
        .containsExactly(0, 1, 2, 3);
    assertThat(models.published())
        .allSatisfy(count -> assertThat(count.source()).startsWith("http"));
  }

  @Test
  void whatIsOnlyRememberedIsMarkedAsSuch() {
    Edition edition = models.edition(ModelCode.EMRAM, "2018").orElseThrow();

    assertThat(edition.stage(5)).get().extracting(Stage::confidence).isEqualTo(Confidence.RECALLED);
    assertThat(edition.stage(7)).get().extracting(Stage::confidence).isEqualTo(Confidence.READ);
  }
}
