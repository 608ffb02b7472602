package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
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
  private final Duration kept;

  CompleteResponses(
      Responses responses,
      FindResponses find,
      Tries tries,
      AuditTrail trail,
      Clock clock,
      @Value("${portal.questionnaires.completed-days:30}") int days) {
    if (days < 1) {
      throw new IllegalArgumentException("portal.questionnaires.completed-days is 1 or more");
    }
    this.responses = responses;
    this.find = find;
    this.tries = tries;
    this.trail = trail;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  /// Completes it, if nothing more is asked; once more changes nothing. What belongs to nobody is
  /// forgotten after some days.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if nothing has that token
  public Completion complete(ResponseToken token) {
    return tries.at(() -> once(token, false));
  }

  /// The same for a response that is handed to somebody who needs it on: it stays with them.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if nothing has that token
  public Completion completeAndKeep(ResponseToken token) {
    return tries.at(() -> once(token, true));
  }

  private Completion once(ResponseToken token, boolean needed) {
    Loaded loaded = find.load(token);
    Response response = loaded.response();
    return switch (response.standing()) {
      case COMPLETED -> {
        if (needed) {
          responses.keep(loaded.stored().id());
        }
        yield new Completion.Completed(response);
      }
      case EXPIRED, WITHDRAWN -> new Completion.Stopped(response);
      case OPEN -> {
        Optional<LinkId> next = response.next();
        if (next.isPresent()) {
          yield new Completion.Unanswered(response, next.get());
        }
        Instant now = clock.instant();
        boolean theirs = needed || loaded.stored().owner() != null;
        responses.completed(loaded.stored(), now, theirs ? null : now.plus(kept));
        trail.record(Trail.entry(Act.UPDATE, loaded.stored(), null, "completed"));
        yield new Completion.Completed(find.load(token).response());
      }
    };
  }
}
