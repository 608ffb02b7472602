package uk.nhs.portal.performance.imports;

import java.util.List;
import java.util.Optional;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.measures.Measure;

/// A shape in which somebody publishes figures.
interface PerformanceLayout {

  /// What derivations, and batches, call it.
  String name();

  /// Whether a file has everybody's figures of a period, so that whoever it lacks has none.
  boolean wholePeriods();

  /// Whether the first row of a file looks like it.
  boolean recognises(Header first);

  /// Why it cannot be imported for the measure, if so.
  default Optional<String> refusal(Measure measure) {
    return measure.derivation() == null || measure.derivation().layout().equals(name())
        ? Optional.empty()
        : Optional.of("measure.layout");
  }

  /// Whether it says itself what is wrong with the names of the columns.
  default boolean checksHeader() {
    return false;
  }

  /// Reads the rows of one file.
  Reading start(Header header, List<Measure> measures, FigureSink sink);

  /// One file being read.
  interface Reading {

    /// Hands the row's figures on.
    ///
    /// @throws RowCannotBeRead if it cannot be understood
    void read(FileRow row);

    /// There are no more rows.
    default void end() {}
  }
}
