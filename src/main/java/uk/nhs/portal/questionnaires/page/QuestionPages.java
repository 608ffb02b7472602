package uk.nhs.portal.questionnaires.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.Answering;
import uk.nhs.portal.questionnaires.responses.CompleteResponses;
import uk.nhs.portal.questionnaires.responses.Completion;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// What the pages that ask share: they find, answer and complete responses, and know where to go
/// then.
@Component
public class QuestionPages {

  /// The name of the control that holds an answer of one value.
  public static final String ANSWER = Controls.ANSWER;

  /// In the query of a question's address: show what was typed and refused.
  static final String AGAIN = "again";

  /// In the query of a question's address: say that another question was expected.
  static final String MOVED = "moved";

  private final FindResponses find;
  private final AnswerQuestions answer;
  private final CompleteResponses complete;
  private final Map<String, ResponseLinks> links;
  private final Clock clock;

  QuestionPages(
      FindResponses find,
      AnswerQuestions answer,
      CompleteResponses complete,
      ObjectProvider<ResponseLinks> links,
      Clock clock) {
    this.find = find;
    this.answer = answer;
    this.complete = complete;
    this.links =
        links.stream().collect(Collectors.toMap(ResponseLinks::service, Function.identity()));
    this.clock = clock;
  }

  /// The response of a service.
  ///
  /// @throws NotFound if there is none, or it is another service's
  Response find(ResponseToken token, String service) {
    Response response = find.byToken(token);
    if (!response.service().equals(service)) {
      throw new NotFound("response");
    }
    return response;
  }

  ResponseLinks links(String service) {
    return Optional.ofNullable(links.get(service)).orElseThrow(() -> new NotFound("service"));
  }

  LocalDate today() {
    return London.today(clock);
  }

  Answering answer(ResponseToken token, LinkId item, TypedAnswer typed) {
    return answer.answer(token, item, typed);
  }

  /// Where the form of a question is posted to.
  public static String action(ResponseToken token, LinkId item) {
    return "/answers/" + token.value() + "/" + ItemSegment.of(item);
  }

  /// Where the person goes after they answered.
  String onward(ResponseToken token, LinkId item, Answering answering) {
    ResponseLinks to = links(answering.response().service());
    return switch (answering) {
      case Answering.Accepted accepted when to.after(accepted.response(), item).isPresent() ->
          to.question(token, to.after(accepted.response(), item).get());
      case Answering.Accepted accepted ->
          accepted.next() != null
              ? to.question(token, accepted.next())
              : withoutNext(to, token, accepted.response());
      case Answering.Refused _ -> to.question(token, item) + "?" + AGAIN;
      case Answering.NotAsked notAsked ->
          notAsked.current() != null
              ? to.question(token, notAsked.current()) + "?" + MOVED
              : to.afterLast(token);
      case Answering.Stopped _ -> to.question(token, item); // whose page says why
    };
  }

  /// The list of tasks while tasks are left, else what comes after the last question.
  private static String withoutNext(ResponseLinks to, ResponseToken token, Response response) {
    return response.current().isTaskList() && !response.isComplete()
        ? to.tasks(token)
        : to.afterLast(token);
  }

  Completion complete(ResponseToken token) {
    return complete.complete(token);
  }

  /// Where the person goes after they sent their answers.
  String onward(ResponseToken token, Completion completion) {
    return switch (completion) {
      case Completion.Completed(Response response) -> links(response.service()).done(token);
      case Completion.Unanswered(Response response, LinkId next) ->
          links(response.service()).question(token, next) + "?" + MOVED;
      case Completion.Stopped(Response response) -> links(response.service()).afterLast(token);
    };
  }
}
