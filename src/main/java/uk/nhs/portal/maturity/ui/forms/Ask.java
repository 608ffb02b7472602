package uk.nhs.portal.maturity.ui.forms;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Fields whose questions, hints and errors stand under their names: `ask.link`, `ask.link.hint`,
/// `ask.link.error`.
public final class Ask {

  public static final Words WORDS = Words.of(Ask.class);

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SOURCE = 500;

  private Ask() {}

  /// One line that has to be there.
  public static TextInput line(String name) {
    return maybeLine(name).required(error(name));
  }

  /// One line that may be left out.
  public static TextInput maybeLine(String name) {
    return hinted(name, new TextInput(name, WORDS.get("ask." + name)))
        .check(
            text -> text.strip().length() <= LONGEST_LINE, WORDS.get("ask.too-long", LONGEST_LINE));
  }

  /// Where something was published.
  public static TextInput source() {
    return hinted("source", new TextInput("source", WORDS.get("ask.source")))
        .required(error("source"))
        .check(
            text -> text.strip().length() <= LONGEST_SOURCE,
            WORDS.get("ask.too-long", LONGEST_SOURCE));
  }

  /// An address of the web that may be left out.
  public static TextInput link() {
    return hinted("link", new TextInput("link", WORDS.get("ask.link")))
        .spellcheckOff()
        .check(text -> Evidence.isLink(text.strip()), error("link"));
  }

  /// An amount that may be unknown.
  public static TextInput money(String name) {
    return hinted(name, new TextInput(name, WORDS.get("ask." + name)))
        .prefix("£")
        .decimal()
        .width(10)
        .check(text -> Money.of(text).isPresent(), WORDS.get("ask.money.error"));
  }

  /// The code of a trust.
  public static TextInput code(String name) {
    return hinted(name, new TextInput(name, WORDS.get("ask." + name)))
        .width(5)
        .check(text -> odsCode(text).isPresent(), error(name));
  }

  public static CharacterCount text(String name, int longest) {
    CharacterCount text = new CharacterCount(name, WORDS.get("ask." + name), longest);
    if (WORDS.has("ask." + name + ".hint")) {
      text.hint(WORDS.get("ask." + name + ".hint"));
    }
    return text.tooLong(WORDS.get("ask.too-long", longest));
  }

  public static DateInput day(String name) {
    DateInput day =
        new DateInput(name, WORDS.get("ask." + name), WORDS.get("ask." + name + ".subject"));
    return WORDS.has("ask." + name + ".hint") ? day.hint(WORDS.get("ask." + name + ".hint")) : day;
  }

  private static TextInput hinted(String name, TextInput field) {
    String hint = "ask." + name + ".hint";
    return WORDS.has(hint) ? field.hint(WORDS.get(hint)) : field;
  }

  public static String error(String name) {
    return WORDS.get("ask." + name + ".error");
  }

  /// The words for a value of an enum.
  public static String one(String prefix, Enum<?> value) {
    return WORDS.get(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// What was typed, or null where nothing was.
  public static @Nullable String orNull(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }

  public static @Nullable Money money(TextInput field) {
    return Money.of(field.value()).orElse(null);
  }

  public static @Nullable LocalDate day(DateInput field) {
    return field.date().orElse(null);
  }

  public static Optional<OdsCode> odsCode(String typed) {
    try {
      return Optional.of(OdsCode.of(typed));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
