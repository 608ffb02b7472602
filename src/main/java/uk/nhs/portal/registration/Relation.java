package uk.nhs.portal.registration;

/// Who somebody is to the one who sends the application.
public enum Relation {
  ME,
  CHILD,
  CARED_FOR,
  HOUSEHOLD
}
