package uk.nhs.portal.registration.applications;

/// What came of entering a code.
public sealed interface CodeAsked {

  /// The browser may see the application from now on.
  record Right(AccessToken token) implements CodeAsked {}

  /// It is not the code that was mailed last, or there is none.
  record Wrong() implements CodeAsked {}

  /// It was right once, or would have been; it is too late, or was tried too often.
  record Over() implements CodeAsked {}
}
