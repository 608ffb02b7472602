package uk.nhs.portal.registration.ui.visitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.form.TypedDate;
import uk.nhs.portal.registration.ApplicationReference;

/// What somebody knows of the application that they come back to, and the code, once they have it.
final class ReturnForm {

  private static final Words WORDS = Words.of(ReturnForm.class);

  /// Whether it asks for the code, and nothing else where the rest is known.
  enum Asks {
    REFERENCE,
    CODE,
    EVERYTHING
  }

  private final Asks asks;
  private final TextInput reference =
      new TextInput("reference", WORDS.get("return.reference")).width(20).code().spellcheckOff();
  private final DateInput born =
      new DateInput("born", WORDS.get("return.born"), WORDS.get("people.born.subject"));
  private final TextInput code =
      new TextInput("code", WORDS.get("return.code")).width(5).numeric().code();
  private final Answer<ApplicationReference> ofApplication;

  ReturnForm(Asks asks, Map<String, String> typed) {
    this.asks = asks;
    reference.hint(WORDS.get("return.reference.hint"));
    reference.required(WORDS.get("error.reference.empty"));
    ofApplication =
        reference.as(ApplicationReference::of, problem -> WORDS.get("error." + problem));
    born.hint(WORDS.get("people.born.hint"));
    born.required(WORDS.get("error.born.empty"));
    code.hint(WORDS.get("return.code.hint"));
    code.autocomplete("one-time-code");
    code.required(WORDS.get("error.code.empty"));
    code.check(text -> text.replaceAll("\\s", "").matches("[0-9]{6}"), WORDS.get("error.code"));
    reference.setValue(typed.getOrDefault("reference", ""));
    code.setValue(typed.getOrDefault("code", ""));
    born.setValue(
        new TypedDate(
            typed.getOrDefault("born-day", ""),
            typed.getOrDefault("born-month", ""),
            typed.getOrDefault("born-year", "")));
  }

  private List<Field<?, ?>> fields() {
    return switch (asks) {
      case REFERENCE -> List.of(reference, born);
      case CODE -> List.of(code);
      case EVERYTHING -> List.of(reference, born, code);
    };
  }

  boolean isRight() {
    return fields().stream().allMatch(field -> field.problem().isEmpty());
  }

  ApplicationReference reference() {
    return ofApplication.get();
  }

  LocalDate born() {
    return born.date().orElseThrow();
  }

  String code() {
    return code.value();
  }

  TextInput codeField() {
    return code;
  }

  Form to(String action, String button) {
    Form form = PostForm.to(action);
    fields().forEach(form::add);
    return form.add(new Button(button).preventDoubleClick());
  }
}
