package uk.nhs.portal.charts;

import java.time.LocalDate;

/// Something that happened on a day and that a chart over time shows as a vertical line.
public record Mark(LocalDate at, String label, Kind kind) {

  /// What kind of thing happened; each kind has its own dashes.
  public enum Kind {
    /// Limits are calculated anew from here on.
    REBASE,
    /// Organisations became one.
    MERGER,
    /// Anything else, such as a new system that went live.
    EVENT
  }
}
