package uk.nhs.portal.charts.drawing;

import java.util.Locale;

/// Writes one drawing. All text is escaped, and a number that is none is refused, so that what
/// comes out is always well formed; looks are left to the classes of `_charts.scss`, under
/// `app-chart__`.
public final class Svg {

  /// Where a text stands, seen from its point.
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  private static final int ROOM = 4_096;

  private final StringBuilder body = new StringBuilder(ROOM);

  public Svg line(String look, double x1, double y1, double x2, double y2) {
    return path(look, "M" + at(x1, y1) + "L" + at(x2, y2));
  }

  /// A path; `M`, `L` and `h` with numbers as [#at] writes them.
  public Svg path(String look, String data) {
    return open("path", look).attribute("d", data).close();
  }

  public Svg circle(String look, double x, double y, double radius) {
    return open("circle", look)
        .attribute("cx", number(x))
        .attribute("cy", number(y))
        .attribute("r", number(radius))
        .close();
  }

  public Svg rect(String look, double x, double y, double width, double height) {
    return open("rect", look)
        .attribute("x", number(x))
        .attribute("y", number(y))
        .attribute("width", number(Math.max(0, width)))
        .attribute("height", number(Math.max(0, height)))
        .close();
  }

  /// A rectangle that is filled with one of the drawing's patterns.
  public Svg rect(String look, double x, double y, double width, double height, Fill fill) {
    return open("rect", look)
        .attribute("fill", fill.paint())
        .attribute("x", number(x))
        .attribute("y", number(y))
        .attribute("width", number(Math.max(0, width)))
        .attribute("height", number(Math.max(0, height)))
        .close();
  }

  /// A path that is filled with one of the drawing's patterns; overlapping rings are holes.
  public Svg path(String look, String data, Fill fill) {
    return open("path", look)
        .attribute("fill", fill.paint())
        .attribute("fill-rule", "evenodd")
        .attribute("d", data)
        .close();
  }

  public Svg text(String look, double x, double y, Anchor anchor, String text) {
    open("text", look).attribute("x", number(x)).attribute("y", number(y));
    if (anchor != Anchor.START) {
      attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
    }
    body.append('>').append(escaped(text)).append("</text>");
    return this;
  }

  /// Begins a group whose text is shown when a pointer rests on it.
  public Svg group(String look, String title) {
    open("g", look);
    body.append('>');
    if (!title.isEmpty()) {
      body.append("<title>").append(escaped(title)).append("</title>");
    }
    return this;
  }

  public Svg endGroup() {
    body.append("</g>");
    return this;
  }

  /// Markup that another part of the pen has made.
  Svg made(String markup) {
    body.append(markup);
    return this;
  }

  /// The finished drawing, named by its title and description.
  ///
  /// @param id unique in the page
  /// @param kind the ending of the class that tells drawings apart, such as `narrow`
  public String finish(
      String id, String title, String description, String kind, double width, double height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"app-chart__svg app-chart__svg--"
        + escaped(kind)
        + "\" role=\"img\" focusable=\"false\" aria-labelledby=\""
        + escaped(id + "-title " + id + "-desc")
        + "\" viewBox=\"0 0 "
        + number(width)
        + " "
        + number(Math.ceil(height))
        + "\"><title id=\""
        + escaped(id)
        + "-title\">"
        + escaped(title)
        + "</title><desc id=\""
        + escaped(id)
        + "-desc\">"
        + escaped(description)
        + "</desc>"
        + body
        + "</svg>";
  }

  /// A tiny drawing within a line of text, named by words of its own.
  public String finishInline(String words, String kind, double width, double height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"app-chart__inline app-chart__inline--"
        + escaped(kind)
        + "\" role=\"img\" focusable=\"false\" aria-label=\""
        + escaped(words)
        + "\" viewBox=\"0 0 "
        + number(width)
        + " "
        + number(height)
        + "\" width=\""
        + number(width)
        + "\" height=\""
        + number(height)
        + "\">"
        + body
        + "</svg>";
  }

  /// A point of a path, to a tenth of a unit.
  public static String at(double x, double y) {
    return number(x) + " " + number(y);
  }

  /// A length to a tenth of a unit: `12`, `12.5`.
  ///
  /// @throws IllegalArgumentException if it is not a number or infinite
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("A drawing's numbers are finite");
    }
    long tenths = Math.round(value * 10);
    if (tenths % 10 == 0) {
      return Long.toString(tenths / 10);
    }
    String sign = tenths < 0 ? "-" : "";
    return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  /// Text as it may stand in XML and in HTML; what no document may hold becomes `U+FFFD`.
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> safe.append(escaped(character)));
    return safe.toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t', '\n', '\r' -> " ";
      default -> allowed(character) ? Character.toString(character) : "\uFFFD";
    };
  }

  private static boolean allowed(int character) {
    boolean control = Character.getType(character) == Character.CONTROL;
    boolean half = Character.getType(character) == Character.SURROGATE;
    return !control && !half && (character & 0xFFFE) != 0xFFFE;
  }

  private Svg open(String tag, String look) {
    body.append('<').append(tag);
    if (!look.isEmpty()) {
      body.append(" class=\"");
      for (String each : look.split(" ", -1)) {
        body.append("app-chart__").append(each).append(' ');
      }
      body.setLength(body.length() - 1);
      body.append('"');
    }
    return this;
  }

  private Svg attribute(String name, String value) {
    body.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  private Svg close() {
    body.append("/>");
    return this;
  }
}
