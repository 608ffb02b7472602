package uk.nhs.portal.maturity.assessments;

import java.util.List;

/// What came of a step with an assessment.
public sealed interface Moved {

  /// It is done, now or when the same form was sent before.
  record Done() implements Moved {}

  /// It is not its turn: the assessment has another state.
  record NotNow(AssessmentState state) implements Moved {}

  /// Something has to be answered or said about these themes first.
  record Unfinished(List<Theme> themes) implements Moved {

    public Unfinished {
      themes = List.copyOf(themes);
    }
  }

  /// Nobody reviews an own assessment.
  record OwnTrust() implements Moved {}

  /// No trust has that code.
  record NoTrust() implements Moved {}

  /// Who does not agree says why.
  record NoReason() implements Moved {}

  /// The text is longer than [NewWord#LONGEST].
  record TooLong() implements Moved {}

  /// A score that the scale does not have, or none where one is needed.
  record NoScore() implements Moved {}
}
