package uk.nhs.portal.registration.settings;

import java.util.Locale;

/// What a practice may ask beyond the national questions.
public enum ExtraQuestion {
  DISPENSING,
  INTERPRETER,
  PHARMACY,
  NOTIFY,
  STUDENT,
  TB,
  BLOOD,
  LOCAL_FORM;

  /// The given item of the questionnaire that says whether the practice asks it.
  public String item() {
    return "asks-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
