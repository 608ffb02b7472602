package uk.nhs.portal.registration.answers;

import java.util.Locale;

/// What cannot be so in an application, or has to be done in another way.
public enum Problem {
  /// A baby who is expected: registered after the birth.
  UNBORN,
  BORN_IN_FUTURE,
  BORN_TOO_LONG_AGO,
  NUMBER_NOT_VALID,
  /// From the range that is kept for tests.
  NUMBER_RESERVED,
  NUMBER_TWICE,
  CAME_BEFORE_BIRTH,
  CAME_IN_FUTURE,
  LEFT_BEFORE_BIRTH,
  LEFT_AFTER_RETURN,
  QUIT_BEFORE_BIRTH,
  QUIT_IN_FUTURE,
  JOINED_BEFORE_BIRTH,
  COURSE_OVER,
  STAY_OVER,
  STAY_TOO_LONG,
  CHILD_ALONE,
  PARENT_YOUNGER,
  WAY_WITHOUT_PHONE,
  WAY_WITHOUT_EMAIL,
  WAY_WITHOUT_ADDRESS,
  OTHER_NUMBER_OF_PEOPLE;

  /// The key of the answer that people get, in the words of the module: `implausible.unborn`.
  public String words() {
    return "implausible." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
