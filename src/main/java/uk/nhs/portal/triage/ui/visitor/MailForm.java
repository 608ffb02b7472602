package uk.nhs.portal.triage.ui.visitor;

import java.util.Map;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Where the link is sent.
final class MailForm {

  private static final Words WORDS = Words.of(MailForm.class);

  private final TextInput email =
      TextInput.email("email", WORDS.get("mail.email"))
          .hint(WORDS.get("mail.email.hint"))
          .required(WORDS.get("error.email.empty"));
  private final Answer<EmailAddress> address =
      email.as(EmailAddress::of, code -> WORDS.get("error." + code));

  MailForm(Map<String, String> typed) {
    email.setValue(typed.getOrDefault("email", ""));
  }

  boolean isRight() {
    return email.problem().isEmpty();
  }

  EmailAddress address() {
    return address.get();
  }

  Form to(String action) {
    return PostForm.to(action)
        .add(email, new Button(WORDS.get("mail.button")).preventDoubleClick());
  }
}
