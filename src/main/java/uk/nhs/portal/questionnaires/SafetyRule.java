package uk.nhs.portal.questionnaires;

/// What an author promises besides: whenever the condition holds for a complete set of answers, the
/// outcome is at least as urgent as one of the list of outcomes.
public record SafetyRule(String name, Condition when, String atLeast) {}
