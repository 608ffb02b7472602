package uk.nhs.portal.registration.applications;

import uk.nhs.portal.registration.ApplicantId;

/// What came of naming somebody who is to register.
public sealed interface PeopleChange {

  /// They are in the application.
  record Done(ApplicantId person) implements PeopleChange {}

  /// The questions that hold for everybody want an answer first.
  record SharedFirst() implements PeopleChange {}

  /// Somebody of the same name and date of birth is in it already.
  record Twice() implements PeopleChange {}

  /// An application has room for [ChangePeople#MOST] people.
  record TooMany() implements PeopleChange {}

  /// Only one person is the one who sends it.
  record SecondMe() implements PeopleChange {}

  /// It has been sent: nobody comes in or goes out any more.
  record Sent() implements PeopleChange {}
}
