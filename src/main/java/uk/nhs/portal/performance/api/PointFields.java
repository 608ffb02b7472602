package uk.nhs.portal.performance.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.statistics.Assurance;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.PointType;
import uk.nhs.portal.performance.statistics.RecentTrend;
import uk.nhs.portal.performance.statistics.SpecialCause;
import uk.nhs.portal.performance.statistics.Variation;
import uk.nhs.portal.performance.statistics.Xmr;

/// What the open data says about one figure of a series, and about the latest of them. The words
/// for rules and types are those of NHSRplotthedots.
final class PointFields {

  static final List<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(PointFields::word).toList();

  static final Fields<JudgedFigure> POINT =
      Fields.of(
          "point",
          List.of("period"),
          List.of(
              Field.<JudgedFigure>date("period", point -> point.figure().period()).present(),
              Field.number("numerator", point -> point.figure().numerator()),
              Field.number("denominator", point -> point.figure().denominator()),
              Field.number("value", point -> point.figure().value()),
              Field.number("lower95", point -> lower(point.interval95())),
              Field.number("upper95", point -> upper(point.interval95())),
              Field.number("mean", xmr(Xmr.Point::mean)),
              Field.number("lpl", xmr(Xmr.Point::lpl)),
              Field.number("upl", xmr(Xmr.Point::upl)),
              Field.word(
                  "specialCause",
                  Arrays.stream(SpecialCause.values()).map(SpecialCause::word).toList(),
                  xmr(point -> point.specialCause().word())),
              Field.word(
                  "pointType",
                  Arrays.stream(PointType.values()).map(PointType::word).toList(),
                  xmr(point -> point.pointType().word())),
              Field.whole("rebaseGroup", xmr(Xmr.Point::rebaseGroup)),
              Field.<JudgedFigure>whole("revision", point -> point.figure().revision()).present(),
              Field.flag("provisional", point -> point.figure().provisional()),
              Field.flag("hidden", point -> point.figure().hidden()),
              Field.text("note", point -> point.figure().note()),
              Field.word("againstEngland", OUTCOMES, point -> word(point.againstEngland()))));

  static final Fields<Latest> LATEST =
      Fields.of(
          "latest",
          List.of(),
          List.of(
              Field.<Latest>date("period", latest -> latest.figure().figure().period()).present(),
              Field.number("value", latest -> latest.figure().figure().value()),
              Field.<Latest>word(
                      "variation",
                      Arrays.stream(Variation.values()).map(Variation::word).toList(),
                      latest -> latest.variation().word())
                  .present(),
              Field.word(
                  "assurance",
                  Arrays.stream(Assurance.values()).map(Assurance::word).toList(),
                  latest -> word(latest.assurance())),
              Field.word(
                  "trend",
                  Arrays.stream(RecentTrend.values()).map(PointFields::word).toList(),
                  latest -> word(latest.trend())),
              Field.word("goal", OUTCOMES, latest -> word(latest.goal()))));

  private PointFields() {}

  private static Function<JudgedFigure, @Nullable Object> xmr(
      Function<Xmr.Point, @Nullable Object> of) {
    return judged -> {
      Xmr.Point point = judged.xmr();
      return point == null ? null : of.apply(point);
    };
  }

  private static @Nullable String word(@Nullable Assurance assurance) {
    return assurance == null ? null : assurance.word();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Double lower(@Nullable Interval interval) {
    return interval == null ? null : interval.lower();
  }

  static @Nullable Double upper(@Nullable Interval interval) {
    return interval == null ? null : (Double) interval.upper();
  }
}
