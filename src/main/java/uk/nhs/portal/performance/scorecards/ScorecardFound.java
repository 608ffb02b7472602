package uk.nhs.portal.performance.scorecards;

import uk.nhs.portal.kernel.OdsCode;

/// What came of looking for a scorecard.
public sealed interface ScorecardFound {

  record Found(Scorecard scorecard) implements ScorecardFound {}

  /// Somebody else does today what the organisation did.
  record GoneOver(OdsCode today) implements ScorecardFound {}

  record Unknown() implements ScorecardFound {}
}
