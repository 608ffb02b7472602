package uk.nhs.portal.maturity.ui.forms;

import java.time.Instant;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.buddying.BuddyingState;

/// How it stands between two trusts, in words.
public final class BuddyWords {

  private BuddyWords() {}

  public static String state(BuddyingState state) {
    return switch (state) {
      case BuddyingState.Offered(var agreed) ->
          Ask.WORDS.get(agreed.isEmpty() ? "buddy.state.proposed" : "buddy.state.offered");
      case BuddyingState.Agreed(var since) -> Ask.WORDS.get("buddy.state.agreed", day(since));
      case BuddyingState.Declined(var at) -> Ask.WORDS.get("buddy.state.declined", day(at));
      case BuddyingState.Ended(var since, var at) -> Ask.WORDS.get("buddy.state.ended", day(at));
    };
  }

  private static String day(Instant at) {
    return NhsFormat.date(London.at(at).toLocalDate());
  }
}
