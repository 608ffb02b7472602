package uk.nhs.portal.triage.outcomes;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// The code of a disposition, such as `Dx011`: `Dx` and two to five digits.
///
/// @param value as NHS Pathways writes it; leading zeros count: `Dx11` and `Dx011` are two codes
public record DispositionCode(String value) implements Comparable<DispositionCode> {

  private static final Pattern SYNTAX = Pattern.compile("Dx[0-9]{2,5}");

  /// `DX02` as in BaRS messages, or `DxCV02`, which some systems write for a validated outcome.
  private static final Pattern WRITTEN = Pattern.compile("DX(?:CV)?([0-9]{2,5})(?:CV)?");

  private static final int LONGEST = 9;

  /// @throws InvalidValue `disposition-code.syntax`
  public DispositionCode {
    if (!SYNTAX.matcher(value).matches()) {
      throw new InvalidValue("disposition-code.syntax");
    }
  }

  /// The code as some system writes it; small and capital letters do not matter, nor does the mark
  /// `CV` of a validated outcome.
  ///
  /// @throws InvalidValue `disposition-code.` + `empty`, `length` or `syntax`
  public static DispositionCode of(@Nullable String written) {
    if (written == null || written.isBlank()) {
      throw new InvalidValue("disposition-code.empty");
    }
    String text = written.strip();
    if (text.length() > LONGEST) {
      throw new InvalidValue("disposition-code.length");
    }
    return new DispositionCode(WRITTEN.matcher(text.toUpperCase(Locale.ROOT)).replaceFirst("Dx$1"));
  }

  /// The number by which the Directory of Services knows the disposition: `Dx011` is 11011, `Dx02`
  /// is 1002, `Dx118` is 1118.
  ///
  /// This is the only place where the rule stands. Its digits are put behind `1` if there are three
  /// or four of them and the first is 1, behind `11` if there are three others, and behind `10` in
  /// all other cases.
  public int dosId() {
    String digits = digits();
    boolean ownOne = digits.startsWith("1") && (digits.length() == 3 || digits.length() == 4);
    String prefix = ownOne ? "1" : digits.length() == 3 ? "11" : "10";
    return Integer.parseInt(prefix + digits);
  }

  private String digits() {
    return value.substring(2);
  }

  @Override
  public int compareTo(DispositionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
