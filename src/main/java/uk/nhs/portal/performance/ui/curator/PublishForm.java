package uk.nhs.portal.performance.ui.curator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.form.TypedDate;

/// When a batch becomes public: now, or at a day and a time of the clocks in England.
final class PublishForm {

  private static final Words WORDS = CuratorPage.WORDS;
  private static final String WHEN = "when";
  private static final String NOW = "now";
  private static final String LATER = "later";
  private static final String DAY = "on";
  private static final String TIME = "at";
  private static final int LONGEST_EMBARGO_IN_YEARS = 1;
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);
  private static final int HALF_A_DAY = 12;

  private final DateInput day =
      new DateInput(DAY, WORDS.get("curator.publish.day"), WORDS.get("curator.publish.day.subject"))
          .hint(WORDS.get("curator.publish.day.hint"))
          .required(WORDS.get("curator.error.day"));
  private final TextInput time =
      new TextInput(TIME, WORDS.get("curator.publish.time"))
          .width(5)
          .hint(WORDS.get("curator.publish.time.hint"))
          .required(WORDS.get("curator.error.time"));
  private final Answer<LocalTime> clock =
      time.as(PublishForm::time, _ -> WORDS.get("curator.error.time"));
  private final Radios when =
      new Radios(WHEN, WORDS.get("curator.publish.when"))
          .option(NOW, WORDS.get("curator.publish.now"))
          .optionWith(LATER, WORDS.get("curator.publish.later"), day, time)
          .required(WORDS.get("curator.error.when"));

  PublishForm(Map<String, String> typed, Clock now) {
    String chosen = typed.getOrDefault(WHEN, "");
    when.setValue(Set.of(NOW, LATER).contains(chosen) ? chosen : "");
    day.setValue(new TypedDate(part(typed, "day"), part(typed, "month"), part(typed, "year")));
    time.setValue(typed.getOrDefault(TIME, ""));
    day.checkDate(
        date -> !date.isAfter(London.today(now).plusYears(LONGEST_EMBARGO_IN_YEARS)),
        WORDS.get("curator.error.day.far"));
    day.check(
        _ -> moment().map(moment -> moment.isAfter(now.instant())).orElse(true),
        WORDS.get("curator.error.day.past"));
  }

  private static String part(Map<String, String> typed, String part) {
    return typed.getOrDefault(DAY + "-" + part, "");
  }

  boolean isRight() {
    return when.problem().isEmpty()
        && (!isLater() || (day.problem().isEmpty() && time.problem().isEmpty()));
  }

  /// Null for now.
  @Nullable Instant publicFrom() {
    return isLater() ? moment().orElseThrow() : null;
  }

  private boolean isLater() {
    return when.value().equals(LATER);
  }

  private Optional<Instant> moment() {
    return day.value()
        .date()
        .flatMap(date ->
            time.problem().isEmpty()
                ? Optional.of(date.atTime(clock.get()).atZone(London.ZONE).toInstant())
                : Optional.empty());
  }

  Form to(String action) {
    return PostForm.to(action)
        .add(when, new Button(WORDS.get("curator.publish.button")).preventDoubleClick());
  }

  /// A time as people type it: `9:30am`, `9.30am`, `17:30`, `midday`; a bare `9` may be either half
  /// of the day.
  private static LocalTime time(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.equals("midday") || text.equals("noon")) {
      return LocalTime.NOON;
    }
    Matcher parts = CLOCK.matcher(text);
    if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
      throw new InvalidValue("time.syntax");
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    String half = parts.group(3);
    boolean real = half == null ? hour < 2 * HALF_A_DAY : hour >= 1 && hour <= HALF_A_DAY;
    if (!real || minute > 59) {
      throw new InvalidValue("time.syntax");
    }
    return half == null
        ? LocalTime.of(hour, minute)
        : LocalTime.of(hour % HALF_A_DAY + (half.equals("pm") ? HALF_A_DAY : 0), minute);
  }
}
