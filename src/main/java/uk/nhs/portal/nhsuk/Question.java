package uk.nhs.portal.nhsuk;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.nhsuk.Heading.Size;

/// The words of a label or legend and how they are shown.
public record Question(
    String text,
    @Nullable Size size,
    boolean pageHeading,
    @Nullable String caption,
    boolean hidden) {

  public static Question of(String text) {
    return new Question(text, null, false, null, false);
  }

  /// The question is the page's `h1`.
  public Question asPageHeading() {
    return new Question(text, size == null ? Size.L : size, true, caption, hidden);
  }

  public Question sized(Size newSize) {
    return new Question(text, newSize, pageHeading, caption, hidden);
  }

  /// Smaller words above the question.
  public Question captioned(String words) {
    return new Question(text, size, pageHeading, words, hidden);
  }

  /// For screen readers only.
  public Question hide() {
    return new Question(text, size, pageHeading, caption, true);
  }

  Size captionSize() {
    return size == null ? Size.M : size;
  }
}
