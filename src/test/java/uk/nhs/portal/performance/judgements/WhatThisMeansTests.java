package uk.nhs.portal.performance.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.performance.judgements.TestMeasures.hidden;
import static uk.nhs.portal.performance.judgements.TestMeasures.missing;
import static uk.nhs.portal.performance.judgements.TestMeasures.months;
import static uk.nhs.portal.performance.judgements.TestMeasures.waits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Polarity;
import uk.nhs.portal.performance.statistics.SpecialCause;

class WhatThisMeansTests {

  private static final double[] USUAL = {
    600, 610, 605, 595, 602, 608, 598, 604, 601, 607, 599, 603, 606
  };

  @Test
  void theFirstFigureSaysNothingAboutChange() {
    assertThat(text(waits(Polarity.INCREASE, null), months(602)))
        .isEqualTo(
            "It was 60.2% in January 2023 (95% interval 57.1% to 63.2%)."
                + " This is the first figure, so nothing can be said about change.");
    assertThat(text(waits(Polarity.INCREASE, 78.0), months(602)))
        .contains("It does not meet the 78% target. This is the first figure");
    assertThat(text(waits(Polarity.INCREASE, 60.0), months(602)))
        .contains("It meets the 60% target.");
  }

  @Test
  void chanceIsSaidAsUsualAndTheTargetAsWhatToExpect() {
    assertThat(text(waits(Polarity.INCREASE, null), months(USUAL)))
        .endsWith("It goes up and down as usual.");
    assertThat(text(waits(Polarity.INCREASE, 78.0), months(USUAL)))
        .endsWith(
            "It goes up and down as usual and cannot be expected to meet the 78% target unless"
                + " something changes.");
    assertThat(text(waits(Polarity.INCREASE, 60.3), months(USUAL)))
        .endsWith("It goes up and down as usual and will not reliably meet the 60.3% target.");
    assertThat(text(waits(Polarity.DECREASE, 78.0), months(USUAL)))
        .endsWith("It goes up and down as usual and can be expected to meet the 78% target.");
  }

  @Test
  void aSignalSaysWhatItIsForHowLongAndWhetherItIsAConcern() {
    assertThat(
            text(waits(Polarity.INCREASE, 78.0), months(then(616, 617, 616, 617, 616, 617, 616))))
        .endsWith(
            "It has been higher than expected for 7 months, which is an improvement, and cannot be"
                + " expected to meet the 78% target unless something changes.");
    assertThat(
            text(waits(Polarity.DECREASE, null), months(then(616, 617, 616, 617, 616, 617, 616))))
        .endsWith("It has been higher than expected for 7 months, which is a concern.");
    assertThat(text(waits(Polarity.NEUTRAL, null), months(then(616, 617, 616, 617, 616, 617, 616))))
        .endsWith("It has been higher than expected for 7 months.");
    assertThat(text(waits(Polarity.INCREASE, null), months(then(750))))
        .endsWith("It is much higher than expected, which is an improvement.");
    assertThat(text(waits(Polarity.INCREASE, null), months(then(450))))
        .endsWith("It is much lower than expected, which is a concern.");
    assertThat(
            text(waits(Polarity.INCREASE, null), months(then(590, 592, 594, 596, 598, 600, 602))))
        .endsWith("It has been rising for 7 months, which is an improvement.");
  }

  @Test
  void everyRuleAndJudgementHasItsWords() {
    Set<String> said = new TreeSet<>();
    for (SpecialCause cause : SpecialCause.values()) {
      said.add(WhatThisMeans.signal(cause));
    }

    assertThat(said).hasSize(SpecialCause.values().length).contains("");
  }

  @Test
  void englandIsNamedWithItsValue() {
    Measure waits = waits(Polarity.INCREASE, null);
    assertThat(against(waits, 700)).contains("This is worse than England (70.0%).");
    assertThat(against(waits, 500)).contains("This is better than England (50.0%).");
    assertThat(against(waits, 602)).contains("This is similar to England (60.2%).");
    assertThat(against(waits(Polarity.NEUTRAL, null), 700))
        .contains("This is lower than England (70.0%).");
    assertThat(against(waits(Polarity.NEUTRAL, null), 500))
        .contains("This is higher than England (50.0%).");
  }

  @Test
  void whatIsHiddenOrMissingIsSaidInWordsNeverAsZero() {
    List<Figure> figures = new ArrayList<>(months(600, 610));
    figures.add(hidden(2));
    assertThat(text(waits(Polarity.INCREASE, null), figures))
        .startsWith(
            "The figure for March 2023 is kept back: it counts so few people that somebody could"
                + " be recognised. It was 61.0% in February 2023");
    figures.set(2, missing(2));
    assertThat(text(waits(Polarity.INCREASE, null), figures))
        .startsWith("There is no figure for March 2023. It was 61.0%");
    assertThat(text(waits(Polarity.INCREASE, null), List.of(hidden(0)))).doesNotContain("It was");
    assertThat(text(waits(Polarity.INCREASE, null), List.of())).isEqualTo("There are no figures.");
  }

  private static String against(Measure measure, double england) {
    return WhatThisMeans.text(
        new JudgeSeries().of(measure, months(602), months(england), List.of()));
  }

  private static String text(Measure measure, @Nullable List<Figure> figures) {
    return WhatThisMeans.text(
        new JudgeSeries().of(measure, Objects.requireNonNull(figures), List.of(), List.of()));
  }

  private static double[] then(double... more) {
    double[] all = java.util.Arrays.copyOf(USUAL, USUAL.length + more.length);
    System.arraycopy(more, 0, all, USUAL.length, more.length);
    return all;
  }
}
