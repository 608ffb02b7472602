package uk.nhs.portal.triage.ui.visitor;

import java.util.Map;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Where somebody is phoned.
final class CallForm {

  private static final Words WORDS = Words.of(CallForm.class);

  private final TextInput phone =
      TextInput.phone("phone", WORDS.get("call.phone"))
          .width(20)
          .hint(WORDS.get("call.phone.hint"))
          .required(WORDS.get("error.phone.empty"));
  private final Answer<PhoneNumber> number =
      phone.as(PhoneNumber::of, code -> WORDS.get("error." + code));

  CallForm(Map<String, String> typed) {
    phone.setValue(typed.getOrDefault("phone", ""));
  }

  boolean isRight() {
    return phone.problem().isEmpty();
  }

  PhoneNumber number() {
    return number.get();
  }

  Form to(String action) {
    return PostForm.to(action)
        .add(phone, new Button(WORDS.get("call.button")).preventDoubleClick());
  }
}
