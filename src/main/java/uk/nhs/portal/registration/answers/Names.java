package uk.nhs.portal.registration.answers;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.PersonName;

/// What a person is and was called.
///
/// @param title such as `mrs`, a code of the questionnaire
/// @param former an earlier last name
/// @param atLastPractice the whole name that the last practice has, where it is another one
public record Names(
    PersonName name,
    @Nullable String title,
    @Nullable String middle,
    @Nullable String former,
    @Nullable String atLastPractice) {

  private static final int LONGEST = 100;

  /// First and middle names, as registers keep them; the first alone where both are too long.
  public String given() {
    String given = middle == null ? name.given() : name.given() + " " + middle;
    return given.length() > LONGEST ? name.given() : given;
  }

  @Override
  public String toString() {
    return "Names[***]";
  }
}
