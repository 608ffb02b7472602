package uk.nhs.portal.maturity.assessments;

import java.util.Optional;

/// How far an assessment has come.
public enum AssessmentState {
  /// The trust answers its questions.
  DRAFT,
  /// Its answers are final, and a reviewer is sought.
  SENT,
  /// Another trust reviews it.
  IN_REVIEW,
  /// The review is there, and the trust replies.
  REVIEWED,
  /// The trust has replied, and a curator can publish it.
  ANSWERED,
  /// Everybody can read it.
  PUBLISHED;

  /// What can be done with an assessment.
  public enum Move {
    SEND,
    ASK,
    DECLINE,
    FINISH_REVIEW,
    FINISH_REPLY,
    PUBLISH
  }

  /// Where a move leads from here; nowhere if it is not its turn.
  public Optional<AssessmentState> next(Move move) {
    return Optional.ofNullable(
        switch (move) {
          case SEND -> this == DRAFT ? SENT : null;
          case ASK -> this == SENT ? IN_REVIEW : null;
          case DECLINE -> this == IN_REVIEW ? SENT : null;
          case FINISH_REVIEW -> this == IN_REVIEW ? REVIEWED : null;
          case FINISH_REPLY -> this == REVIEWED ? ANSWERED : null;
          case PUBLISH -> this == ANSWERED ? PUBLISHED : null;
        });
  }

  /// Whether the answers can still change.
  public boolean isOpen() {
    return this == DRAFT;
  }
}
