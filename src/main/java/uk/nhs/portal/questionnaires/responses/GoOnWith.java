package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Lets a service itself choose where an open response goes on, where no answer decides it.
@Service
public class GoOnWith {

  private final Responses responses;
  private final FindResponses find;
  private final Tries tries;
  private final Clock clock;

  GoOnWith(Responses responses, FindResponses find, Tries tries, Clock clock) {
    this.responses = responses;
    this.find = find;
    this.tries = tries;
    this.clock = clock;
  }

  /// Goes on with a version, or with none; every answer stays. A response that is not open stays as
  /// it is.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if nothing has that token
  public Response version(ResponseToken token, @Nullable VersionHash next) {
    return tries.at(() -> {
      Loaded loaded = find.load(token);
      if (loaded.standing() != Standing.OPEN || loaded.goesOnWith(next)) {
        return loaded.response();
      }
      responses.answered(loaded.stored(), next, clock.instant());
      return loaded.response(next);
    });
  }
}
