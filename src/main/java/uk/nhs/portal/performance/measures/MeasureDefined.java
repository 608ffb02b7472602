package uk.nhs.portal.performance.measures;

import java.util.List;

/// What came of defining measures from one file.
public sealed interface MeasureDefined {

  /// Everything in the file is in force; what it already said is unchanged.
  record Defined(List<Measure> added, List<Measure> changed, List<Measure> unchanged)
      implements MeasureDefined {}

  /// A definition cannot be taken; nothing of the file is stored.
  record Refused() implements MeasureDefined {}
}
