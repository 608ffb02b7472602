package uk.nhs.portal.performance.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.statistics.Funnel;
import uk.nhs.portal.performance.statistics.FunnelLimits;

/// What the open data says about an organisation among all others in one period.
final class ComparedFields {

  static final Fields<Placed> COMPARED =
      OrganisationFields.ALL.and(
          "compared",
          Placed::organisation,
          List.of(
              Field.number("numerator", placed -> placed.figure().numerator()),
              Field.number("denominator", placed -> placed.figure().denominator()),
              Field.number("value", placed -> placed.figure().value()),
              Field.number("lower95", placed -> PointFields.lower(placed.interval95())),
              Field.number("upper95", placed -> PointFields.upper(placed.interval95())),
              Field.number("lower998", placed -> PointFields.lower(placed.interval998())),
              Field.number("upper998", placed -> PointFields.upper(placed.interval998())),
              Field.<Placed>word(
                      "againstEngland",
                      PointFields.OUTCOMES,
                      placed -> PointFields.word(placed.againstEngland()))
                  .present(),
              Field.<Placed>word(
                      "quintile", PointFields.OUTCOMES, placed -> PointFields.word(placed.fifth()))
                  .present(),
              Field.number("funnelLower998", limit(FunnelLimits::lower998)),
              Field.number("funnelLower95", limit(FunnelLimits::lower95)),
              Field.number("funnelUpper95", limit(FunnelLimits::upper95)),
              Field.number("funnelUpper998", limit(FunnelLimits::upper998)),
              Field.<Placed>word(
                      "funnelPlace",
                      PointFields.OUTCOMES,
                      placed -> PointFields.word(placed.place()))
                  .present(),
              Field.<Placed>whole("revision", placed -> placed.figure().revision()).present(),
              Field.flag("provisional", placed -> placed.figure().provisional()),
              Field.flag("hidden", placed -> placed.figure().hidden()),
              Field.text("note", placed -> placed.figure().note())));

  static final Fields<FunnelOf> FUNNEL =
      Fields.of(
          "funnel",
          List.of("kind"),
          List.of(
              Field.<FunnelOf>word("kind", OrganisationFields.KINDS, FunnelOf::kind).present(),
              Field.<FunnelOf>whole("organisations", each -> each.funnel().size()).present(),
              Field.<FunnelOf>number("centre", each -> each.funnel().centre() * each.unit())
                  .present(),
              Field.<FunnelOf>number("phi", each -> each.funnel().phi()).present(),
              Field.<FunnelOf>number("tauSquared", each -> each.funnel().tauSquared()).present(),
              Field.flag("overDispersed", each -> each.funnel().isOverDispersed())));

  private ComparedFields() {}

  /// The funnel of organisations of one kind.
  ///
  /// @param unit by what parts of one are multiplied to come to the measure's unit
  record FunnelOf(String kind, Funnel funnel, double unit) {}

  private static Function<Placed, @Nullable Object> limit(Function<FunnelLimits, Double> of) {
    return placed -> {
      FunnelLimits limits = placed.limits();
      return limits == null ? null : of.apply(limits);
    };
  }
}
