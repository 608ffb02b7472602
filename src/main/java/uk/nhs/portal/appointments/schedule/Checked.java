package uk.nhs.portal.appointments.schedule;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// What staff typed, refused with the code of the field that is wrong.
final class Checked {

  private Checked() {}

  static String text(String field, @Nullable String typed, int longest) {
    String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      throw new InvalidValue(field + ".empty");
    }
    if (text.length() > longest) {
      throw new InvalidValue(field + ".length");
    }
    return text;
  }

  static void range(String field, int number, int least, int most) {
    if (number < least || number > most) {
      throw new InvalidValue(field + ".range");
    }
  }

  static void fiveMinutes(String field, int minutes) {
    if (minutes % Cells.MINUTES != 0) {
      throw new InvalidValue(field + ".five-minutes");
    }
  }
}
