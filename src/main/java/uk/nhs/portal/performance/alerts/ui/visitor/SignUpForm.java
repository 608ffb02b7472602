package uk.nhs.portal.performance.alerts.ui.visitor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.performance.alerts.AlertWish;
import uk.nhs.portal.performance.measures.Measure;

/// Which measures, and to which address.
final class SignUpForm {

  static final String ACTION = "/mynhs/alerts/sign-up";

  private static final Words WORDS = Words.of(SignUpForm.class);

  private final Checkboxes measures =
      new Checkboxes("measure", WORDS.get("alerts.measures"))
          .hint(WORDS.get("alerts.measures.hint", AlertWish.MOST_MEASURES));
  private final TextInput email =
      TextInput.email("email", WORDS.get("alerts.email")).hint(WORDS.get("alerts.email.hint"));
  private final Answer<EmailAddress> address;
  private final AlertsAddress chosen;

  SignUpForm(List<Measure> offered, AlertsAddress chosen, Map<String, String> typed) {
    this.chosen = chosen;
    Set<String> known =
        offered.stream().map(measure -> measure.code().value()).collect(Collectors.toSet());
    offered.forEach(measure -> measures.option(measure.code().value(), measure.name()));
    measures.setValue(
        chosen.measures().stream().filter(known::contains).collect(Collectors.toSet()));
    measures.check(
        picked -> picked.size() <= AlertWish.MOST_MEASURES,
        WORDS.get("alerts.measures.many", AlertWish.MOST_MEASURES));
    email.required(WORDS.get("alerts.email.empty"));
    address = email.as(EmailAddress::of, _ -> WORDS.get("alerts.email.wrong"));
    email.setValue(typed.getOrDefault("email", ""));
  }

  boolean isRight() {
    return measures.problem().isEmpty() && email.problem().isEmpty();
  }

  EmailAddress address() {
    return address.get();
  }

  Set<String> picked() {
    return measures.value();
  }

  Form form() {
    Form form = Form.post(ACTION);
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    chosen.organisations().forEach(each -> form.hidden("organisation", each.value()));
    return form.add(measures, email, new Button(WORDS.get("alerts.sign-up")).preventDoubleClick());
  }
}
