package uk.nhs.portal.maturity.blueprints;

/// What came of sharing or adopting a blueprint.
public enum Sharing {
  /// It is done; also when the same form was sent again.
  DONE,
  IN_THE_FUTURE,
  /// Nobody adopts what they made.
  OWN_BLUEPRINT,
  /// It was adopted before it was made.
  BEFORE_IT_WAS_MADE,
  ADOPTED_ALREADY,
  /// There is a newer version.
  SUPERSEDED_ALREADY
}
