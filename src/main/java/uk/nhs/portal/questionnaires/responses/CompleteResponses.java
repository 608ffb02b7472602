package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.questionnaires.LinkId;

/// Completes a response: its answers are final, because somebody acts on them from now on.
///
/// It takes part in the caller's transaction, where there is one.
@Service
public class CompleteResponses {

  private final Responses responses;
  private final FindResponses find;
  private final Tries tries;
  private final AuditTrail trail;
  private final Clock clock;

  CompleteResponses(
      Responses responses, FindResponses find, Tries tries, AuditTrail trail, Clock clock) {
    this.responses = responses;
    this.find = find;
    this.tries = tries;
    this.trail = trail;
    this.clock = clock;
  }

  /// Completes it, if nothing more is asked; once more changes nothing.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if nothing has that token
  public Completion complete(ResponseToken token) {
    return tries.at(() -> once(token));
  }

  private Completion once(ResponseToken token) {
    Loaded loaded = find.load(token);
    Response response = loaded.response();
    return switch (response.standing()) {
      case COMPLETED -> new Completion.Completed(response);
      case EXPIRED, WITHDRAWN -> new Completion.Stopped(response);
      case OPEN -> {
        Optional<LinkId> next = response.next();
        if (next.isPresent()) {
          yield new Completion.Unanswered(response, next.get());
        }
        responses.completed(loaded.stored(), clock.instant());
        trail.record(Trail.entry(Act.UPDATE, loaded.stored(), null, "completed"));
        yield new Completion.Completed(find.load(token).response());
      }
    };
  }
}
