package uk.nhs.portal.registration.offers;

/// Whether a practice takes new patients.
public enum Taking {
  YES,
  /// It says no, but its list is open: it still has to decide on each application by the law.
  SAYS_NO,
  /// The commissioner has closed its list: nobody can apply.
  LIST_CLOSED,
  NOT_SAID
}
