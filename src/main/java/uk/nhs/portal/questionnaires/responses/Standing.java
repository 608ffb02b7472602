package uk.nhs.portal.questionnaires.responses;

/// Whether a response can be gone on with, and if not, why.
public enum Standing {
  /// It takes answers.
  OPEN,
  /// It was sent, or what it was for was done: it can be read, not changed.
  COMPLETED,
  /// Nobody answered for too long; the answers are forgotten.
  EXPIRED,
  /// Its questions turned out to be wrong and were withdrawn.
  WITHDRAWN
}
