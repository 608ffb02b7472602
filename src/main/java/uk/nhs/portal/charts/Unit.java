package uk.nhs.portal.charts;

import uk.nhs.portal.kernel.NhsFormat;

/// How the values of a chart are written.
///
/// @param before what stands before the number: `£`
/// @param after what stands after it, with its space: `%`, ` minutes`
/// @param decimals digits after the point
public record Unit(String before, String after, int decimals) {

  public static Unit percent(int decimals) {
    return new Unit("", "%", decimals);
  }

  public static Unit count() {
    return new Unit("", "", 0);
  }

  public static Unit pounds() {
    return new Unit("£", "", 0);
  }

  /// A unit in words, such as `minutes` or `per 1,000`; a sign such as `%` stands at the number.
  public static Unit of(String words, int decimals) {
    return new Unit("", words.isEmpty() || words.equals("%") ? words : " " + words, decimals);
  }

  /// `60.2%`, `34 minutes`, `£1,200`.
  public String text(double value) {
    return signed(NhsFormat.decimal(value, decimals)) + after;
  }

  /// The value on an axis with ticks this far apart: without the unit's words, in millions where
  /// thousands would be long.
  String tick(double value, double step) {
    boolean millions = Math.abs(value) >= 1e6 || step >= 1e6;
    double shown = millions ? value / 1e6 : value;
    double apart = millions ? step / 1e6 : step;
    int digits = (int) Math.min(6, Math.max(0, Math.ceil(-Math.log10(apart) - 1e-9)));
    if (Math.abs(apart * Math.pow(10, digits) - Math.rint(apart * Math.pow(10, digits))) > 1e-6) {
      digits++; // 2.5 needs one more digit than its power of ten
    }
    String sign = after.startsWith(" ") ? "" : after;
    return signed(NhsFormat.decimal(shown, digits)) + (millions ? "m" : "") + sign;
  }

  /// The value where there is little room: `£2.5m`.
  String brief(double value) {
    boolean millions = Math.abs(value) >= 1e6;
    return millions
        ? signed(NhsFormat.decimal(value / 1e6, 1)).replaceFirst("\\.0$", "") + "m" + after
        : text(value);
  }

  /// The value without its unit, as a cell of a drawing where the unit stands elsewhere.
  public String bare(double value) {
    return NhsFormat.decimal(value, decimals);
  }

  /// The name of what is counted, with its unit where that is made of words.
  public String named(String measured) {
    return after.startsWith(" ") ? measured + " (" + after.strip() + ")" : measured;
  }

  private String signed(String number) {
    return number.startsWith("-") ? "-" + before + number.substring(1) : before + number;
  }
}
