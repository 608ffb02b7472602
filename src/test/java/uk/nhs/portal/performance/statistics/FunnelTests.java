package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.performance.statistics.Funnel.Sample;

class FunnelTests {

  private static final double EXACT = 1e-12;

  @Test
  void emergencyDepartmentsOfJune2024DifferFarMoreThanByChance() throws IOException {
    Funnel funnel = proportions(new ArrayList<>(june2024().values()));

    // computed apart from this code
    assertThat(funnel.size()).isEqualTo(122);
    assertThat(funnel.centre()).isCloseTo(0.6019759738224199, within(EXACT));
    assertThat(funnel.phi()).isCloseTo(296.35806171789693, within(1e-9));
    assertThat(funnel.tauSquared()).isCloseTo(0.00661800227641966, within(EXACT));
    assertThat(funnel.isOverDispersed()).isTrue();
  }

  @Test
  void fewEmergencyDepartmentsOfJune2024AreExtraordinary() throws IOException {
    Map<String, Sample> june = june2024();
    Funnel funnel = proportions(new ArrayList<>(june.values()));

    Map<Outcome, List<String>> places =
        june.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry ->
                        funnel
                            .limits(entry.getValue().denominator())
                            .place(entry.getValue().value(), Polarity.INCREASE),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

    assertThat(places.get(Outcome.BEST)).containsExactlyInAnyOrder("RBS", "RCU");
    assertThat(places.get(Outcome.BETTER)).containsExactlyInAnyOrder("RQX", "RWF", "RAE", "RQ3");
    assertThat(places.get(Outcome.WORSE))
        .containsExactlyInAnyOrder("RBT", "RAS", "REF", "RXW", "RAP", "RBL");
    assertThat(places.get(Outcome.WORST)).containsExactly("RWD");
  }

  @Test
  void chanceAloneWouldFindNearlyAllOfThemExtraordinary() throws IOException {
    List<Sample> june = new ArrayList<>(june2024().values());
    Funnel funnel = proportions(june);

    assertThat(june)
        .filteredOn(sample ->
            funnel.controlLimits(sample.denominator()).place(sample.value(), Polarity.NEUTRAL)
                == Outcome.HIGHEST)
        .hasSize(56);
    assertThat(june)
        .filteredOn(sample ->
            funnel.controlLimits(sample.denominator()).place(sample.value(), Polarity.NEUTRAL)
                == Outcome.LOWEST)
        .hasSize(58);
    assertThat(funnel.controlLimits(23_982).lower998())
        .isCloseTo(0.5921696386199493, within(EXACT));
    assertThat(funnel.controlLimits(23_982).upper998())
        .isCloseTo(0.6117011302040984, within(EXACT));
  }

  @Test
  void controlLimitsOfProportionsAreThoseOfFingertips() {
    // P0 = 0.5, N = 100: (100 + 3.8416 ± 1.96 √(3.8416 + 100)) / 207.6832, by hand
    FunnelLimits limits = proportions(List.of(new Sample(50, 100))).controlLimits(100);

    assertThat(limits.lower95()).isCloseTo(0.403830, within(5e-7));
    assertThat(limits.upper95()).isCloseTo(0.596170, within(5e-7));
  }

  @Test
  void controlLimitsOfRatesAreByarsOfTheExpectedCount() {
    Funnel funnel = Funnel.ofRates(List.of(new Sample(50, 1_000))).orElseThrow();

    FunnelLimits limits = funnel.controlLimits(1_000);

    assertThat(limits.lower95()).isCloseTo(37.1081004090342 / 1_000, within(EXACT));
    assertThat(limits.upper998()).isCloseTo(75.9693005901441 / 1_000, within(EXACT));
    assertThat(funnel.controlLimits(1).lower95()).isZero(); // 0.05 events have no lower end
  }

  @Test
  void whereOrganisationsDifferByChanceOnlyTheLimitsAreThoseOfChance() {
    Random random = new Random(7);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int n = 200 + random.nextInt(800);
      samples.add(new Sample(random.doubles(n).filter(value -> value < 0.3).count(), n));
    }
    Funnel funnel = proportions(samples);

    assertThat(funnel.phi()).isBetween(0.5, 1.5);
    assertThat(funnel.isOverDispersed()).isFalse();
    assertThat(funnel.limits(500)).isEqualTo(funnel.controlLimits(500));
  }

  @Test
  void fewOrganisationsDoNotTellWhetherTheyDifferMoreThanByChance() {
    List<Sample> nine = IntStream.range(0, 9).mapToObj(i -> new Sample(10 * i, 100)).toList();
    List<Sample> ten = IntStream.range(0, 10).mapToObj(i -> new Sample(10 * i, 100)).toList();

    assertThat(proportions(nine).phi()).isGreaterThan(1.5);
    assertThat(proportions(nine).isOverDispersed()).isFalse();
    assertThat(proportions(ten).isOverDispersed()).isTrue();
    assertThat(proportions(ten).limits(100)).isEqualTo(proportions(ten).adjustedLimits(100));
  }

  @Test
  void limitsStayWithinThePossible() {
    List<Sample> apart =
        IntStream.range(0, 20).mapToObj(i -> new Sample(i < 18 ? 0 : 50, 50)).toList();

    for (int n = 1; n < 200; n++) {
      FunnelLimits limits = proportions(apart).adjustedLimits(n);
      assertThat(limits.lower998()).isBetween(0.0, limits.lower95());
      assertThat(limits.upper998()).isBetween(limits.upper95(), 1.0);
      assertThat(limits.lower95()).isLessThanOrEqualTo(proportions(apart).centre());
    }
  }

  @Test
  void limitsNarrowAsOrganisationsGrow() throws IOException {
    Funnel funnel = proportions(new ArrayList<>(june2024().values()));
    for (int n = 100; n < 30_000; n += 100) {
      assertThat(funnel.limits(n + 100).upper998()).isLessThan(funnel.limits(n).upper998());
      assertThat(funnel.controlLimits(n + 100).lower95())
          .isGreaterThan(funnel.controlLimits(n).lower95());
    }
  }

  @Test
  void theOrderOfOrganisationsDoesNotMatter() throws IOException {
    List<Sample> june = new ArrayList<>(june2024().values());
    Funnel funnel = proportions(june);
    Collections.shuffle(june, new Random(3));

    assertThat(proportions(june).phi()).isCloseTo(funnel.phi(), within(1e-9));
    assertThat(proportions(june).tauSquared()).isCloseTo(funnel.tauSquared(), within(EXACT));
  }

  @Test
  void oneOrganisationIsTheCentreAndNothingElse() {
    Funnel funnel = proportions(List.of(new Sample(5, 10)));

    assertThat(funnel.phi()).isZero();
    assertThat(funnel.tauSquared()).isZero();
    assertThat(funnel.limits(10).place(0.5, Polarity.INCREASE)).isEqualTo(Outcome.SIMILAR);
  }

  @Test
  void everybodyOrNobodyHasLimitsToo() {
    assertThat(proportions(List.of(new Sample(0, 10), new Sample(0, 50))).limits(10).lower998())
        .isZero();
    assertThat(proportions(List.of(new Sample(10, 10), new Sample(5, 5))).limits(10).upper998())
        .isEqualTo(1);
  }

  @Test
  void organisationsWithNothingToCountAreLeftOut() {
    assertThat(proportions(List.of(new Sample(0, 0), new Sample(5, 10))).size()).isEqualTo(1);
    assertThat(Funnel.ofProportions(List.of(new Sample(0, 0)))).isEmpty();
    assertThat(Funnel.ofRates(List.of())).isEmpty();
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Funnel.ofProportions(List.of(new Sample(11, 10))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sample(-1, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, Double.NaN));
  }

  @Test
  void aValueOnALimitIsInside() {
    FunnelLimits limits = new FunnelLimits(1, 2, 3, 4);

    assertThat(limits.place(3, Polarity.INCREASE)).isEqualTo(Outcome.SIMILAR);
    assertThat(limits.place(4, Polarity.INCREASE)).isEqualTo(Outcome.BETTER);
    assertThat(limits.place(4.1, Polarity.DECREASE)).isEqualTo(Outcome.WORST);
    assertThat(limits.place(1, Polarity.NEUTRAL)).isEqualTo(Outcome.LOWER);
  }

  private static Funnel proportions(List<Sample> samples) {
    return Funnel.ofProportions(samples).orElseThrow();
  }

  /// Type 1 attendances, and those of them within four hours, by provider.
  private static Map<String, Sample> june2024() throws IOException {
    Map<String, Sample> june = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(RealData.file("ae-monthly/Monthly-AE-June-2024_copy.csv"))) {
      for (NamedCsvRecord row : csv) {
        double attendances = Double.parseDouble(row.getField("A&E attendances Type 1"));
        double late = Double.parseDouble(row.getField("Attendances over 4hrs Type 1"));
        if (attendances > 0 && row.getField("Period").startsWith("MSitAE")) {
          june.put(row.getField("Org Code"), new Sample(attendances - late, attendances));
        }
      }
    }
    return june;
  }
}
