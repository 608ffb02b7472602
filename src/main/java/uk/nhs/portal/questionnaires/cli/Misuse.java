package uk.nhs.portal.questionnaires.cli;

/// Says that the command was called wrongly, in one sentence.
final class Misuse extends RuntimeException {

  Misuse(String message) {
    super(message);
  }
}
