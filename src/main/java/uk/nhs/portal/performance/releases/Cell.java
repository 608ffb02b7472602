package uk.nhs.portal.performance.releases;

import org.jspecify.annotations.Nullable;

/// What a place in a release says. What is hidden has no numbers in here.
public sealed interface Cell {

  /// A value, in the measure's unit, and its counts where they are known.
  record Shown(double value, @Nullable Double numerator, @Nullable Double denominator)
      implements Cell {}

  /// A small number, or one that would give a small number away.
  record Hidden() implements Cell {}

  /// The publication says that there is no figure.
  record Missing() implements Cell {}

  /// The publication does not name the organisation.
  record Absent() implements Cell {}
}
