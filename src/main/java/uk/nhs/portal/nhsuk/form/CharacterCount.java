package uk.nhs.portal.nhsuk.form;

import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Hint;
import uk.nhs.portal.nhsuk.Question;

/// Several lines of text with a limit, and how much is left.
public final class CharacterCount extends TextareaField<CharacterCount> {

  private static final Words WORDS = Words.of(CharacterCount.class);

  private final String infoId;

  public CharacterCount(String name, String label, int maxLength) {
    this(name, Question.of(label), maxLength);
  }

  /// A field that shows its limit.
  ///
  /// @param maxLength how many characters (code points) the answer may have; say so in a [#check]
  ///   too
  public CharacterCount(String name, Question question, int maxLength) {
    super(name, question);
    infoId = name + "-info";
    addClassName("nhsuk-character-count");
    attribute("data-module", "nhsuk-character-count");
    attribute("data-maxlength", Integer.toString(maxLength));
    textarea().getClassList().add("nhsuk-js-character-count");
    textarea().setAttribute("aria-describedby", infoId);
    Hint message = new Hint(WORDS.get("character-count.characters", maxLength));
    message.addClassName("nhsuk-character-count__message");
    message.setId(infoId);
    append(message);
  }

  /// Refuses a longer answer with this message.
  public CharacterCount tooLong(String message) {
    int limit = Integer.parseInt(getElement().getAttribute("data-maxlength"));
    return check(value -> value.codePointCount(0, value.length()) <= limit, message);
  }

  @Override
  protected String describedFirst() {
    return infoId;
  }

  @Override
  protected CharacterCount self() {
    return this;
  }
}
