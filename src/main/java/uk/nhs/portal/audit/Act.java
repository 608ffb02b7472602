package uk.nhs.portal.audit;

/// What was done to what a row of the trail names.
public enum Act {
  READ,
  CREATE,
  UPDATE,
  CANCEL,
  DELETE,
  SIGN_IN,
  SIGN_IN_REFUSED,
  SIGN_OUT,
  IMPORT,
  EXPORT,
  PRINT,
  TELL
}
