package uk.nhs.portal.questionnaires.page;

import uk.nhs.portal.questionnaires.LinkId;
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

  /// Where a person begins, and begins again.
  String start();
}
