package uk.nhs.portal.kernel;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates, times, numbers and distances as the NHS digital service manual writes them.
public final class NhsFormat {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final double METRES_IN_A_MILE = 1_609.344;

  private NhsFormat() {}

  /// `6 August 2018`.
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// `Monday 6 August 2018`.
  public static String dayAndDate(LocalDate date) {
    return DAY_AND_DATE.format(date);
  }

  /// `August 2018`.
  public static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /// `5:30pm`, `9am`, `midday`, `midnight`.
  public static String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
      return time.getHour() == 0 ? "midnight" : "midday";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : String.format(":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  /// `9am to 5:30pm`.
  public static String times(LocalTime from, LocalTime to) {
    return time(from) + " to " + time(to);
  }

  /// `6 August 2018 at 5:30pm`, as clocks in England show it.
  public static String dateTime(Instant instant) {
    ZonedDateTime there = London.at(instant);
    return date(there.toLocalDate()) + " at " + time(there.toLocalTime());
  }

  /// `1,000`.
  public static String number(long number) {
    return decimal("#,##0", (double) number);
  }

  /// `1,234.5` with the given number of digits after the point (at most 9), half a digit rounded
  /// away from zero, and never `-0`.
  public static String decimal(double number, int decimals) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(RoundingMode.HALF_UP);
    String shown = format.format(number);
    return shown.matches("-[0.]+") ? shown.substring(1) : shown;
  }

  /// A distance in metres as `0.4 miles`; from 10 miles on without the tenths.
  public static String miles(double metres) {
    double miles = metres / METRES_IN_A_MILE;
    if (miles < 0.05) {
      return "less than 0.1 miles";
    }
    String shown = decimal(miles < 9.95 ? "0.#" : "#,##0", miles);
    return shown + (shown.equals("1") ? " mile" : " miles");
  }

  private static String decimal(String pattern, double number) {
    // A DecimalFormat is not safe to share between threads.
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
  }
}
