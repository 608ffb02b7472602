package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;

/// Takes the answer to one question: two statements read, at most two write (a file needs one
/// more).
///
/// The same answer again changes nothing, so a submit may be repeated. An answer counts only if its
/// question is open when it arrives: who answers in an old tab is led to the present question.
@Service
public class AnswerQuestions {

  private final Responses responses;
  private final Attachments attachments;
  private final FindResponses find;
  private final Tries tries;
  private final Map<String, Continuation> continuations;
  private final Clock clock;

  AnswerQuestions(
      Responses responses,
      Attachments attachments,
      FindResponses find,
      Tries tries,
      ObjectProvider<Continuation> continuations,
      Clock clock) {
    this.responses = responses;
    this.attachments = attachments;
    this.find = find;
    this.tries = tries;
    this.continuations =
        continuations.stream()
            .collect(Collectors.toMap(Continuation::service, Function.identity()));
    this.clock = clock;
  }

  /// Keeps the answer, or says why it cannot.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if nothing has that token
  public Answering answer(ResponseToken token, LinkId item, Typed typed) {
    return tries.at(() -> once(token, item, typed));
  }

  private Answering once(ResponseToken token, LinkId item, Typed typed) {
    Loaded loaded = find.load(token);
    Response response = loaded.response();
    if (response.standing() != Standing.OPEN) {
      return new Answering.Stopped(response);
    }
    Optional<Asked> open = response.open(item);
    if (open.isEmpty()) {
      return new Answering.NotAsked(response, response.next().orElse(null));
    }
    Asked asked = open.get();
    return switch (typed.as(asked.item(), London.today(clock))) {
      case Typed.Reading.Fit(Answer answer) -> keep(loaded, asked, answer);
      case Typed.Reading.Uploaded(UploadedFile file) -> keep(loaded, asked, file);
      case Typed.Reading.Unfit(var problems) -> {
        responses.refused(loaded.stored(), new Draft(item, typed.fields()));
        yield new Answering.Refused(response, problems);
      }
    };
  }

  private Answering keep(Loaded loaded, Asked asked, UploadedFile file) {
    var id = TimeOrderedId.next();
    Answering answering =
        keep(
            loaded,
            asked,
            new Answer.Attachment(
                id.toString(), file.name(), file.mediaType(), file.content().length));
    attachments.add(id, loaded.stored().id(), file, clock.instant());
    return answering;
  }

  private Answering keep(Loaded loaded, Asked asked, Answer answer) {
    LinkId item = asked.item().id();
    boolean again = answer.equals(asked.answer());
    StoredAnswer row = Loaded.row(asked.part().version(), item, answer);
    Loaded after = again ? loaded : loaded.with(row);
    VersionHash next = continuation(loaded.stored(), after.response());
    Response response = after.response(next);
    StoredResponse stored = loaded.stored();
    if (!again || !loaded.goesOnWith(next) || stored.draft() != null) {
      Instant now = clock.instant();
      responses.answered(stored, next, now);
      if (!again) {
        responses.add(stored.id(), stored.revision(), row, now);
      }
    }
    return new Answering.Accepted(
        response, response.question(item).flatMap(response::nextAfter).orElse(null));
  }

  /// Where the response goes on: asked anew whenever its first part is complete.
  private @Nullable VersionHash continuation(StoredResponse stored, Response after) {
    Continuation rule = continuations.get(stored.service());
    if (rule == null || !after.first().path().isComplete()) {
      return stored.nextVersion();
    }
    return rule.after(after).orElse(null);
  }
}
