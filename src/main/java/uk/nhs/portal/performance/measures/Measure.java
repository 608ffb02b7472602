package uk.nhs.portal.performance.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.statistics.Polarity;

/// A measure as one version of its definition describes it.
///
/// @param id what its figures are stored under
/// @param version from 1
/// @param domain the part of the service it belongs to, as people read it
/// @param decimals how many places a value is shown with, 0 to 4
/// @param suppressBelow counts from 1 to below this are hidden; 0 or 1 hides nothing
/// @param additive whether numerators and denominators of organisations add up to those of an area
/// @param kinds of organisations that it is about, by name; empty where any may have figures
/// @param derivation null where it comes from files in the general layouts only
public record Measure(
    int id,
    MeasureCode code,
    int version,
    String name,
    String domain,
    MeasureUnit unit,
    Polarity polarity,
    Frequency frequency,
    int decimals,
    ChartRules rules,
    IntervalMethod interval,
    ComparisonMethod comparison,
    int suppressBelow,
    boolean additive,
    Set<String> kinds,
    DefinitionSheet sheet,
    @Nullable Derivation derivation) {

  /// The same measure, with periods as long as those days show where its definition does not say
  /// how long they are.
  ///
  /// @param periods first days of all periods with figures
  public Measure over(Collection<LocalDate> periods) {
    Frequency shown = frequency == Frequency.DAY ? Frequency.shownBy(periods) : frequency;
    return shown == frequency
        ? this
        : new Measure(
            id,
            code,
            version,
            name,
            domain,
            unit,
            polarity,
            shown,
            decimals,
            rules,
            interval,
            comparison,
            suppressBelow,
            additive,
            kinds,
            sheet,
            derivation);
  }
}
