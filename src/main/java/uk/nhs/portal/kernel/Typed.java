package uk.nhs.portal.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text as somebody typed it, on its way to becoming a value: each check refuses in the order in
/// which a person would want to hear it (empty, too long, wrong characters, wrong shape).
record Typed(String kind, String text) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}]+");

  /// Nothing that anybody types into one field is longer; stops work on megabytes of it.
  private static final int FAR_TOO_LONG = 1_000;

  static Typed of(String kind, @Nullable String raw) {
    if (raw == null || raw.isBlank()) {
      throw new InvalidValue(kind + ".empty");
    }
    if (raw.length() > FAR_TOO_LONG) {
      throw new InvalidValue(kind + ".length");
    }
    // Full-width digits and non-breaking spaces arrive from phones and from word processors.
    return new Typed(kind, Normalizer.normalize(raw, Normalizer.Form.NFKC)).present();
  }

  Typed withSingleSpaces() {
    return new Typed(kind, SPACES.matcher(text).replaceAll(" ").strip()).present();
  }

  Typed withoutSeparators() {
    return new Typed(kind, SEPARATORS.matcher(text).replaceAll("")).present();
  }

  Typed without(String characters) {
    return new Typed(kind, text.replaceAll("[" + Pattern.quote(characters) + "]", "")).present();
  }

  Typed upper() {
    return new Typed(kind, text.toUpperCase(Locale.ROOT));
  }

  Typed size(int least, int most) {
    return require(text.length() >= least && text.length() <= most, "length");
  }

  Typed characters(Pattern allowed) {
    return require(allowed.matcher(text).matches(), "characters");
  }

  Typed syntax(Pattern shape) {
    return require(shape.matcher(text).matches(), "syntax");
  }

  Typed require(boolean holds, String otherwise) {
    if (!holds) {
      throw new InvalidValue(kind + "." + otherwise);
    }
    return this;
  }

  private Typed present() {
    return require(!text.isBlank(), "empty");
  }
}
