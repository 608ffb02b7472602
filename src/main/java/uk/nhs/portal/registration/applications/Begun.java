package uk.nhs.portal.registration.applications;

import java.time.LocalDate;
import uk.nhs.portal.registration.ApplicationReference;

/// What came of beginning an application.
public sealed interface Begun {

  /// There is a draft.
  ///
  /// @param token opens it; told here once
  record Draft(ApplicationReference reference, AccessToken token) implements Begun {}

  /// The commissioner has closed the practice's list.
  record ListClosed(LocalDate until) implements Begun {}

  /// Nobody registers there: it is no practice, or it is not in use.
  record NoPractice() implements Begun {}
}
