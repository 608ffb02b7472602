package uk.nhs.portal.nhsuk.form;

import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Question;

/// A search with its button.
public final class SearchInput extends InputField<SearchInput> {

  private static final Words WORDS = Words.of(SearchInput.class);

  public SearchInput(String name, String label) {
    this(name, Question.of(label));
  }

  public SearchInput(String name, Question question) {
    super(name, question, "search");
    addClassName("nhsuk-search-input");
    input().addClassNames("nhsuk-search-input__input");
    input().set("autocomplete", "off");
    Button button = Button.search(WORDS.get("search"));
    button.addClassName("nhsuk-search-input__button");
    beside(button);
    wrapper().addClassName("nhsuk-search-input__wrapper");
  }

  /// The browser takes no more characters.
  public SearchInput longest(int characters) {
    input().set("maxlength", Integer.toString(characters));
    return this;
  }

  public SearchInput placeholder(String text) {
    input().set("placeholder", text);
    return this;
  }

  @Override
  protected SearchInput self() {
    return this;
  }
}
