package uk.nhs.portal.triage.outcomes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.organisations.WorkingDays;

/// By when something must happen, counted from the end of a triage.
public sealed interface Deadline {

  /// At once.
  record Immediately() implements Deadline {

    @Override
    public Optional<Instant> by(Instant from) {
      return Optional.of(from);
    }

    @Override
    public String formatted(Instant from) {
      return DeadlineWords.now();
    }
  }

  /// Within a time that passes the same on any day, also when the clocks change.
  ///
  /// @param time more than nothing, in whole minutes
  record Within(Duration time) implements Deadline {

    /// @throws InvalidValue `deadline.range`
    public Within {
      if (time.toMinutes() < 1) {
        throw new InvalidValue("deadline.range");
      }
    }

    @Override
    public Optional<Instant> by(Instant from) {
      return Optional.of(from.plus(time));
    }

    @Override
    public String formatted(Instant from) {
      return DeadlineWords.by(from.plus(time), from);
    }
  }

  /// Before a day ends that is some days after today; today itself is not counted.
  ///
  /// @param working whether weekends and the bank holidays of England are left out
  record Days(int days, boolean working) implements Deadline {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /// @throws InvalidValue `deadline.range`
    public Days {
      if (days < 1) {
        throw new InvalidValue("deadline.range");
      }
    }

    @Override
    public Optional<Instant> by(Instant from) {
      return Optional.of(lastDay(from).atTime(LAST_MINUTE).atZone(London.ZONE).toInstant());
    }

    @Override
    public String formatted(Instant from) {
      return DeadlineWords.by(lastDay(from), from);
    }

    private LocalDate lastDay(Instant from) {
      LocalDate today = London.at(from).toLocalDate();
      return working ? WorkingDays.after(today, days) : today.plus(Period.ofDays(days));
    }
  }

  /// At no particular time.
  record None() implements Deadline {

    @Override
    public Optional<Instant> by(Instant from) {
      return Optional.empty();
    }

    @Override
    public String formatted(Instant from) {
      return DeadlineWords.none();
    }
  }

  /// The last moment; none if there is no deadline.
  ///
  /// @param from when the triage ended
  Optional<Instant> by(Instant from);

  /// As people read it: `now`, `by 5:30pm today`, `by 9am tomorrow`, `by Friday 4 December`.
  ///
  /// Times are rounded down to five minutes, so that who keeps the time that they read is in time.
  ///
  /// @param from when the triage ended, on the day on which it is read
  String formatted(Instant from);

  /// `now`, `30 minutes`, `2 hours`, `7 days`, `3 working days` or `none`: as tables write it.
  ///
  /// @throws InvalidValue `deadline.syntax` or `deadline.range`
  static Deadline parse(@Nullable String text) {
    return DeadlineText.parse(text == null ? "" : text);
  }
}
