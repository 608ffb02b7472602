package uk.nhs.portal.triage.pathways;

import java.util.OptionalLong;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// How often a pathway ended in an outcome.
///
/// @param pathway its name
/// @param journeys empty if there were fewer than [#LEAST]: so few could be known by somebody
public record OutcomeCount(String pathway, DispositionCode outcome, OptionalLong journeys) {

  /// The smallest number that is told.
  public static final int LEAST = 5;

  static OutcomeCount of(String pathway, DispositionCode outcome, long journeys) {
    return new OutcomeCount(
        pathway, outcome, journeys < LEAST ? OptionalLong.empty() : OptionalLong.of(journeys));
  }
}
