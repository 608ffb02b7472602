package uk.nhs.portal.triage.calls;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.nhs.portal.triage.handover.TriageAnswer;

/// A call with what the person answered, and what happened to it since.
///
/// @param pathwayTitle what they came with; empty if their answers are forgotten already
/// @param answers in the order of the questions; none if they are forgotten already
/// @param history oldest first
/// @param names of the accounts that occur in it
public record CallDetails(
    CallSummary summary,
    String pathwayTitle,
    List<TriageAnswer> answers,
    List<CallEvent> history,
    Map<UUID, String> names) {

  @Override
  public String toString() {
    return "CallDetails[" + summary.id() + "]";
  }
}
