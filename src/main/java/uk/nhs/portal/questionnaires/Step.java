package uk.nhs.portal.questionnaires;

/// What a questionnaire is made of, in its order: items that ask, and endings that stop.
public sealed interface Step permits Item, Ending {

  /// When it is asked or reached.
  Condition when();
}
