package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.NameCase;

/// How the publishers write dates, postcodes, phones and coordinates.
final class Fields {

  /// The shape of a postcode with letters that the Royal Mail does not use there: a slip of the
  /// publisher in a row that is otherwise right.
  private static final Pattern ALMOST_POSTCODE =
      Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}");

  private static final int LONGEST_NAME = 150;

  private Fields() {}

  static String code(Row row, String column) {
    return row.required(column, OdsCode::of).value();
  }

  static String name(Row row, String column) {
    String name = NameCase.forPeople(row.required(column, text -> text));
    if (name.length() > LONGEST_NAME) {
      throw row.refusal(column, "value.length");
    }
    return name;
  }

  static @Nullable String postcode(Row row, String column) {
    String text = row.text(column);
    if (text == null) {
      return null;
    }
    try {
      return Postcode.of(text).value();
    } catch (InvalidValue invalid) {
      if (ALMOST_POSTCODE.matcher(text).matches()) {
        row.remark(column, "postcode.left-out");
        return null;
      }
      throw row.refusal(column, invalid.code());
    }
  }

  /// A phone that nobody can dial is left out: the organisation is still worth having.
  static @Nullable String phone(Row row, String column) {
    String text = row.text(column);
    try {
      return text == null ? null : PhoneNumber.of(text).value();
    } catch (InvalidValue _) {
      row.remark(column, "phone.left-out");
      return null;
    }
  }

  static @Nullable LocalDate date(Row row, String column, DateTimeFormatter format) {
    return row.value(
        column,
        text -> {
          try {
            return LocalDate.parse(text, format);
          } catch (DateTimeParseException _) {
            throw new InvalidValue("date.syntax");
          }
        });
  }

  static int year(Row row, String column) {
    return row.required(
        column,
        text -> {
          int year = integer(text);
          if (year < 2009 || year > 2200) { // the CQC began in 2009
            throw new InvalidValue("year.range");
          }
          return year;
        });
  }

  static int integer(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new InvalidValue("number.syntax");
    }
  }

  /// Both coordinates, or null if both are missing; a pair far from these islands is refused.
  static @Nullable GeoPoint point(Row row, String latitude, String longitude) {
    Double north = row.value(latitude, Fields::decimal);
    Double east = row.value(longitude, Fields::decimal);
    if (north == null && east == null) {
      return null;
    }
    if (north == null || north < 49 || north > 61) {
      throw row.refusal(latitude, "latitude.range");
    }
    if (east == null || east < -9 || east > 2.5) {
      throw row.refusal(longitude, "longitude.range");
    }
    return new GeoPoint(north, east);
  }

  private static double decimal(String text) {
    try {
      return Double.parseDouble(text); // the range refuses NaN and infinity
    } catch (NumberFormatException _) {
      throw new InvalidValue("number.syntax");
    }
  }

  static void located(Facts facts, @Nullable GeoPoint point) {
    if (point != null) {
      facts.put(Column.LATITUDE, point.latitude()).put(Column.LONGITUDE, point.longitude());
    }
  }
}
