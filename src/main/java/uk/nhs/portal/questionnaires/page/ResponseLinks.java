package uk.nhs.portal.questionnaires.page;

import java.util.Optional;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// Where a service has its pages; a bean of each service that asks. Every address begins with `/`.
public interface ResponseLinks {

  /// The service, such as `111`.
  String service();

  /// The page of a question: its [AskPage], with the route parameters `token` and `item`. The item
  /// stands in the address as [ItemSegment] writes it.
  String question(ResponseToken token, LinkId item);

  /// Where it goes when nothing more is asked: to check the answers, or to the outcome.
  String afterLast(ResponseToken token);

  /// Where it goes after it was sent from a [CheckPage]; its [DonePage].
  default String done(ResponseToken token) {
    return afterLast(token);
  }

  /// The list of tasks, where the questionnaire is one.
  default String tasks(ResponseToken token) {
    return afterLast(token);
  }

  /// Where the link back leads from the first question.
  default String before(ResponseToken token) {
    return start();
  }

  /// The question that follows an answer, where it is not the next one without an answer: such as
  /// an earlier answer that has to be looked at again. Empty to go on as usual.
  ///
  /// @param response with the answer
  default Optional<LinkId> after(Response response, LinkId answered) {
    return Optional.empty();
  }

  /// Where a person is led in place of a question, although it is open: such as to a warning. Empty
  /// to ask the question.
  default Optional<String> diversion(ResponseToken token, Response response, LinkId question) {
    return Optional.empty();
  }

  /// The service's own page for a response that expired or was withdrawn. Empty for the usual one.
  default Optional<String> stopped(ResponseToken token) {
    return Optional.empty();
  }

  /// Where a person begins, and begins again.
  String start();
}
