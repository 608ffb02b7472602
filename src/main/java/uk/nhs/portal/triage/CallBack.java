package uk.nhs.portal.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.BankHolidays;
import uk.nhs.portal.organisations.OpenState;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.triage.outcomes.Deadline;
import uk.nhs.portal.triage.outcomes.Moments;

/// A promise that somebody phones, and what to do if they do not.
///
/// @param askedAt when the person asked for the call
/// @param by the last moment at which they will have been phoned, a multiple of five minutes
public record CallBack(Caller caller, Instant askedAt, Instant by) {

  /// Who phones.
  public enum Caller {
    /// The person's practice, while it is open.
    PRACTICE,
    /// A nurse or another clinician of 111, at any hour.
    CLINICIAN
  }

  /// What "now" means to somebody who waits for a call.
  private static final Duration AT_ONCE = Duration.ofMinutes(20);

  private static final Duration STEP = Duration.ofMinutes(5);
  private static final int MOST_OPENINGS = 60;
  private static final Words WORDS = Words.of(CallBack.class);

  /// A call by 111 within the deadline of a disposition; without one, and where it is nearly or
  /// quite over, as if it were at once.
  ///
  /// @param endedAt when the triage ended, from which the deadline counts
  /// @param now when the call is asked for
  public static CallBack byClinician(Deadline deadline, Instant endedAt, Instant now) {
    Instant atOnce = now.plus(AT_ONCE);
    Instant by = deadline.by(endedAt).filter(atOnce::isBefore).orElse(atOnce);
    return new CallBack(Caller.CLINICIAN, now, roundedUp(by));
  }

  /// A call by a practice. Of hours and minutes only those count in which it is open, and on bank
  /// holidays it is closed; days end when they end. None if nobody knows when it is open, or if it
  /// promises no time.
  public static Optional<CallBack> byPractice(OpeningHours hours, Deadline within, Instant now) {
    Optional<Instant> by =
        within instanceof Deadline.Within(Duration time)
            ? afterOpenTime(hours, time, now)
            : within.by(now).filter(_ -> hours.isKnown());
    return by.map(moment -> new CallBack(Caller.PRACTICE, now, roundedUp(moment)));
  }

  private static Optional<Instant> afterOpenTime(OpeningHours hours, Duration within, Instant now) {
    Duration left = within;
    Instant at = now;
    for (int i = 0; i < MOST_OPENINGS; i++) {
      Instant closes = closes(hours, at);
      Duration open = Duration.between(at, closes);
      if (left.compareTo(open) <= 0) {
        return Optional.of(at.plus(left));
      }
      left = left.minus(open);
      Optional<Instant> opens = opens(hours, closes);
      if (opens.isEmpty()) {
        return Optional.empty();
      }
      at = opens.get();
    }
    return Optional.empty();
  }

  /// Whether the time is over.
  public boolean hasLapsed(Instant now) {
    return now.isAfter(by);
  }

  /// `They will phone you by 5:30pm today`, or that they have not.
  public String words(Instant now) {
    String key = "call-back." + caller + (hasLapsed(now) ? ".lapsed" : ".promise");
    return WORDS.get(key, Moments.formatted(by, now));
  }

  /// What to do until then, or now that they have not phoned.
  public String whatToDo(Instant now) {
    String key = "call-back." + caller + (hasLapsed(now) ? ".lapsed.do" : ".promise.do");
    return WORDS.get(key, Moments.formatted(by, now));
  }

  // The same moment if it is closed then; a bank holiday ends what is open past midnight.
  private static Instant closes(OpeningHours hours, Instant at) {
    LocalDate day = London.at(at).toLocalDate();
    if (BankHolidays.on(day).isPresent()) {
      return at;
    }
    Instant midnight = London.startOfDay(day.plusDays(1));
    return switch (hours.at(at)) {
      case OpenState.Open(var until) ->
          until.toInstant().isBefore(midnight) ? until.toInstant() : midnight;
      case OpenState.AlwaysOpen _ -> midnight;
      case OpenState.Closed _, OpenState.HoursUnknown _ -> at;
    };
  }

  private static Optional<Instant> opens(OpeningHours hours, Instant at) {
    LocalDate day = London.at(at).toLocalDate();
    if (BankHolidays.on(day).isPresent()) {
      return hours.isKnown() ? Optional.of(London.startOfDay(day.plusDays(1))) : Optional.empty();
    }
    return switch (hours.at(at)) {
      case OpenState.Open _, OpenState.AlwaysOpen _ -> Optional.of(at);
      case OpenState.Closed(var until) -> Optional.of(until.toInstant());
      case OpenState.HoursUnknown _ -> Optional.empty();
    };
  }

  private static Instant roundedUp(Instant moment) {
    long step = STEP.toSeconds();
    long seconds = moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
    return Instant.ofEpochSecond(Math.ceilDiv(seconds, step) * step);
  }
}
