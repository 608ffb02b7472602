package uk.nhs.portal.questionnaires;

/// Where a questionnaire stops: the first ending whose condition holds gives the outcome, and
/// nothing after it is asked.
///
/// @param outcome the outcome's code, such as `Dx011`
/// @param because why, for whoever reads the questionnaire; may be empty
public record Ending(String outcome, Condition when, String because) implements Step {

  public Ending(String outcome, Condition when) {
    this(outcome, when, "");
  }
}
