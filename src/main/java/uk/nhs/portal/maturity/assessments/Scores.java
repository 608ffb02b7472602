package uk.nhs.portal.maturity.assessments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The scores of one or more assessments.
///
/// The score of a section is the mean of the scores of its answers, so a theme weighs as much as it
/// has questions. The average of trusts is the mean of their scores, each trust weighing the same.
public final class Scores {

  private Scores() {}

  /// By section, in their order.
  public static Map<String, BigDecimal> bySection(List<ThemeResult> results) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (ThemeResult each : results) {
      String section = each.theme().section();
      int count = each.own().answers();
      sums.merge(section, each.score().multiply(BigDecimal.valueOf(count)), BigDecimal::add);
      answers.merge(section, count, Integer::sum);
    }
    sums.replaceAll((section, sum) ->
        sum.divide(BigDecimal.valueOf(answers.getOrDefault(section, 1)), MathContext.DECIMAL64));
    return sums;
  }

  /// The mean by section over trusts; empty without any.
  public static Map<String, BigDecimal> average(List<List<ThemeResult>> trusts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    trusts.forEach(each ->
        bySection(each).forEach((section, score) -> sums.merge(section, score, BigDecimal::add)));
    sums.replaceAll(
        (_, sum) -> sum.divide(BigDecimal.valueOf(trusts.size()), MathContext.DECIMAL64));
    return sums;
  }
}
