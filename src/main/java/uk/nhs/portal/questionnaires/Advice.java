package uk.nhs.portal.questionnaires;

import java.util.Set;

/// What a person is told beside the outcome.
///
/// @param id names it within its questionnaire
/// @param outcomes with which it is given; with every one if empty
/// @param when on which answers it depends besides
public record Advice(String id, Type type, String text, Set<String> outcomes, Condition when) {

  /// What it is good for.
  public enum Type {
    /// What to do meanwhile.
    CARE,
    /// When to get help sooner.
    WORSENING
  }

  public Advice {
    outcomes = Set.copyOf(outcomes);
  }
}
