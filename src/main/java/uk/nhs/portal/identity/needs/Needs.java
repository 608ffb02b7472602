package uk.nhs.portal.identity.needs;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// All that is known of what a patient needs.
///
/// @param language for which an interpreter is needed, at most 50 characters; none for who needs
///   none
/// @param otherFormat in their own words, at most 200 characters
/// @param otherAdjustment in their own words, at most 200 characters
public record Needs(
    @Nullable String language,
    Set<AccessibleFormat> formats,
    @Nullable String otherFormat,
    Set<Adjustment> adjustments,
    @Nullable String otherAdjustment) {

  /// Nothing that is known of.
  public static final Needs NONE = new Needs(null, Set.of(), null, Set.of(), null);

  public static final int LONGEST_LANGUAGE = 50;
  public static final int LONGEST_WORDS = 200;

  /// @throws InvalidValue `needs.language.length` or `needs.words.length`
  public Needs {
    language = tidy(language, LONGEST_LANGUAGE, "needs.language.length");
    otherFormat = tidy(otherFormat, LONGEST_WORDS, "needs.words.length");
    otherAdjustment = tidy(otherAdjustment, LONGEST_WORDS, "needs.words.length");
    formats = Set.copyOf(formats);
    adjustments = Set.copyOf(adjustments);
  }

  public boolean areNone() {
    return equals(NONE);
  }

  /// The formats in the order in which they are asked.
  public Set<AccessibleFormat> sortedFormats() {
    return formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
  }

  /// The adjustments in the order in which they are asked.
  public Set<Adjustment> sortedAdjustments() {
    return adjustments.isEmpty() ? Set.of() : EnumSet.copyOf(adjustments);
  }

  private static @Nullable String tidy(@Nullable String words, int longest, String tooLong) {
    String line = words == null ? "" : words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.length() > longest) {
      throw new InvalidValue(tooLong);
    }
    return line.isEmpty() ? null : line;
  }

  @Override
  public String toString() {
    return "Needs[***]";
  }
}
