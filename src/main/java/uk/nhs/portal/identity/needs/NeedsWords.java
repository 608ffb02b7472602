package uk.nhs.portal.identity.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;

/// How pages say what a patient needs, to staff and to the patient in the same words.
public final class NeedsWords {

  private static final Words WORDS = Words.of(NeedsWords.class);

  private NeedsWords() {}

  /// A line for each kind of need, e.g. `Interpreter: Polish`; none if nothing is needed.
  public static List<String> lines(Needs needs) {
    List<String> lines = toBeTold(needs);
    List<String> adjustments = said("adjustment", needs.sortedAdjustments());
    add(adjustments, needs.otherAdjustment());
    if (!adjustments.isEmpty()) {
      lines.add(WORDS.get("needs.line.adjustments", String.join("; ", adjustments)));
    }
    return lines;
  }

  /// Only what it takes to tell them something: an interpreter, and how they read or hear it.
  public static List<String> toBeTold(Needs needs) {
    List<String> lines = new ArrayList<>();
    if (needs.language() != null) {
      lines.add(WORDS.get("needs.line.interpreter", needs.language()));
    }
    List<String> formats = said("format", needs.sortedFormats());
    add(formats, needs.otherFormat());
    if (!formats.isEmpty()) {
      lines.add(WORDS.get("needs.line.formats", String.join("; ", formats)));
    }
    return lines;
  }

  private static void add(List<String> lines, @Nullable String words) {
    if (words != null) {
      lines.add(words);
    }
  }

  private static List<String> said(String kind, Collection<? extends Enum<?>> codes) {
    List<String> words = new ArrayList<>();
    codes.forEach(code -> words.add(WORDS.get("needs." + kind + "." + key(code) + ".said")));
    return words;
  }

  /// The code as it stands in the keys of words and in the values of forms.
  public static String key(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
