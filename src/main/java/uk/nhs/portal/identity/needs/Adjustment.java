package uk.nhs.portal.identity.needs;

/// What helps somebody at appointments (reasonable adjustments of the Equality Act 2010).
public enum Adjustment {
  /// More time.
  LONGER,
  STEP_FREE,
  /// A quiet place to wait.
  QUIET,
  /// Help with hearing.
  HEARING,
  /// Somebody who comes along.
  SUPPORTER,
  /// Things written down.
  WRITTEN
}
