package uk.nhs.portal.questionnaires.responses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.LinkId;

/// What came of an answer.
public sealed interface Answering {

  /// The response as it stands now, or as it stood when it took no answer.
  Response response();

  /// The answer is kept.
  ///
  /// @param next the question to go on with; null if nothing more is asked, or nothing more of the
  ///   task
  record Accepted(Response response, @Nullable LinkId next) implements Answering {}

  /// It is no answer to the question; what was typed is kept as a draft.
  record Refused(Response response, List<Problem> problems) implements Answering {

    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// The question is not asked, not yet, or not any more: another tab, or an earlier answer, has
  /// changed the way.
  ///
  /// @param current the question that is asked now; null if nothing more is asked
  record NotAsked(Response response, @Nullable LinkId current) implements Answering {}

  /// The response takes no answers any more; its [Standing] says why.
  record Stopped(Response response) implements Answering {}
}
