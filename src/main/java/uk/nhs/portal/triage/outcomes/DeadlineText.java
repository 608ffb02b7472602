package uk.nhs.portal.triage.outcomes;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.InvalidValue;

/// Deadlines as tables write them.
final class DeadlineText {

  private static final Pattern AMOUNT =
      Pattern.compile("([0-9]{1,3}) (minute|hour|day|working day)s?");

  private DeadlineText() {}

  static Deadline parse(String text) {
    return switch (text) {
      case "now" -> new Deadline.Immediately();
      case "none" -> new Deadline.None();
      default -> amount(text);
    };
  }

  private static Deadline amount(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      throw new InvalidValue("deadline.syntax");
    }
    int number = Integer.parseInt(amount.group(1));
    return switch (amount.group(2)) {
      case "minute" -> new Deadline.Within(Duration.ofMinutes(number));
      case "hour" -> new Deadline.Within(Duration.ofHours(number));
      case "day" -> new Deadline.Days(number, false);
      default -> new Deadline.Days(number, true);
    };
  }
}
