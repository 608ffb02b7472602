package uk.nhs.portal.appointments.ui.practice;

import java.util.Map;
import java.util.UUID;
import uk.nhs.portal.appointments.schedule.Arrangement;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;

/// A page on which managers change one thing that their practice has arranged.
abstract class ArrangingPage extends PracticePage {

  static final String SETTINGS = "/practice/schedule/settings";
  static final String NEW = "new";

  private static final String YES = "yes";
  private static final String NO = "no";

  ArrangingPage(MyPractices practices) {
    super(practices);
  }

  /// Goes back to the list, or says why nothing was stored.
  final void answer(
      Arrangement arrangement, FormErrors errors, Field<?, ?> name, String list, UUID id) {
    switch (arrangement) {
      case Arrangement.Saved _ -> go(to(list).with("saved", id));
      case Arrangement.NameTaken _ -> errors.show(name, WORDS.get("practice.error.name-taken"));
      case Arrangement.ChangedMeanwhile _ ->
          errors.show(WORDS.get("practice.error.changed-meanwhile"));
    }
  }

  /// Shows what a value refused at the field to which its code belongs.
  static void show(InvalidValue refused, FormErrors errors, Map<String, Field<?, ?>> fields) {
    String message = WORDS.get("practice.error." + refused.code());
    String subject = refused.code().substring(0, refused.code().lastIndexOf('.'));
    Field<?, ?> field = fields.get(subject);
    if (field == null) {
      errors.show(message);
    } else {
      errors.show(field, message);
    }
  }

  /// Whether it is still in use; what was used once stays in old appointments and is never deleted.
  static Radios stillUsed(String legend, String yes, String no, boolean used) {
    Radios radios =
        new Radios("active", legend)
            .option(YES, yes)
            .option(NO, no)
            .required(WORDS.get("practice.error.active.empty"));
    radios.setValue(used ? YES : NO);
    return radios;
  }

  static boolean isUsed(Radios stillUsed) {
    return stillUsed.value().equals(YES);
  }

  static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new InvalidValue("number.syntax");
    }
  }
}
