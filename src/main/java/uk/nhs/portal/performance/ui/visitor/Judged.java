package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Outcome;

/// How figures and judgements are said, in words and with a sign; never by colour alone.
final class Judged {

  private static final Words WORDS = Words.of(Judged.class);

  private Judged() {}

  /// `60.2%`, or why there is no value.
  static String value(Figure figure, MeasureFormat format) {
    Double value = figure.value();
    if (value != null) {
      return format.value(value);
    }
    return WORDS.get(figure.hidden() ? "visitor.figure.hidden" : "visitor.figure.missing");
  }

  /// `827,656 of 1,374,917`; empty where there is no count, or where the value is the count.
  static String count(Figure figure, MeasureFormat format) {
    Double numerator = figure.numerator();
    return numerator == null || (figure.denominator() == null && numerator.equals(figure.value()))
        ? ""
        : format.count(numerator, figure.denominator());
  }

  /// `Provisional`, `Revised`, both, or nothing.
  static String marks(Figure figure) {
    if (figure.provisional() && figure.isRevised()) {
      return WORDS.get("visitor.figure.provisional-revised");
    }
    if (figure.provisional()) {
      return WORDS.get("visitor.figure.provisional");
    }
    return figure.isRevised() ? WORDS.get("visitor.figure.revised") : "";
  }

  /// By the measure's own method, as a tag.
  static Component compared(Measure measure, Outcome outcome) {
    String look = look(outcome);
    var sign = Markup.text("span", "app-judged__sign", WORDS.get("visitor.sign." + look));
    sign.getElement().setAttribute("aria-hidden", "true");
    return Markup.element(
        "span",
        "app-judged app-judged--" + look,
        sign,
        new Text(" " + comparedInWords(measure, outcome)));
  }

  /// By the measure's own method: `Better than England`, `Best fifth`.
  static String comparedInWords(Measure measure, Outcome outcome) {
    return outcome != Outcome.NOT_COMPARED && measure.comparison() == ComparisonMethod.QUINTILES
        ? fifth(outcome)
        : WORDS.get("visitor.england." + outcome.name());
  }

  /// In which fifth, in words: `Best fifth`.
  static String fifth(Outcome outcome) {
    return WORDS.get("visitor.fifth." + outcome.name());
  }

  /// Many of a kind: `trusts`.
  static String kinds(ReportingKind kind) {
    return WORDS.get("visitor.kinds." + kind.name());
  }

  /// One of a kind: `NHS trust`.
  static String kind(ReportingKind kind) {
    return WORDS.get("visitor.kind." + kind.name());
  }

  private static String look(Outcome outcome) {
    return switch (outcome) {
      case BETTER, BEST -> "better";
      case WORSE, WORST -> "worse";
      case HIGH, HIGHER, HIGHEST -> "higher";
      case LOW, LOWER, LOWEST -> "lower";
      case SIMILAR, MIDDLE -> "similar";
      case NOT_COMPARED -> "none";
    };
  }
}
