package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.measures.Measure;

/// The figures of an organisation over time, judged.
///
/// @param figures periods ascending, hidden and missing ones among them
/// @param breaks days of mergers from which on limits are found anew
/// @param latest null where no period has a value
public record JudgedSeries(
    Measure measure, List<JudgedFigure> figures, List<LocalDate> breaks, @Nullable Latest latest) {

  public JudgedSeries {
    figures = List.copyOf(figures);
    breaks = List.copyOf(breaks);
  }

  /// The figure of the newest period, with or without a value; null where there is none at all.
  public @Nullable JudgedFigure newest() {
    return figures.isEmpty() ? null : figures.getLast();
  }
}
