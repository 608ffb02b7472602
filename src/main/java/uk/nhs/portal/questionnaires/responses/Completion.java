package uk.nhs.portal.questionnaires.responses;

import uk.nhs.portal.questionnaires.LinkId;

/// What came of completing a response.
public sealed interface Completion {

  /// It is complete, now or since an earlier submit; the answers cannot change any more.
  record Completed(Response response) implements Completion {}

  /// Something is still asked.
  record Unanswered(Response response, LinkId next) implements Completion {}

  /// It expired or was withdrawn.
  record Stopped(Response response) implements Completion {}
}
