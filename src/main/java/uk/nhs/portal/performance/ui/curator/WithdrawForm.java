package uk.nhs.portal.performance.ui.curator;

import java.util.Map;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;

/// Why figures are taken back.
final class WithdrawForm {

  private static final String REASON = "reason";

  private final CharacterCount reason =
      new CharacterCount(
              REASON, CuratorPage.WORDS.get("curator.withdraw.why"), ImportForm.LONGEST_REASON)
          .hint(CuratorPage.WORDS.get("curator.withdraw.why.hint"))
          .tooLong(CuratorPage.WORDS.get("curator.error.LONG_REASON"))
          .required(CuratorPage.WORDS.get("curator.error.why"));

  WithdrawForm(Map<String, String> typed) {
    reason.setValue(typed.getOrDefault(REASON, ""));
  }

  boolean isRight() {
    return reason.problem().isEmpty();
  }

  String reason() {
    return reason.value();
  }

  Form to(String action) {
    return PostForm.to(action)
        .add(
            reason,
            new Button(CuratorPage.WORDS.get("curator.withdraw.button"))
                .warning()
                .preventDoubleClick());
  }
}
