package uk.nhs.portal.kernel;

/// The person is known, but their role does not include this act.
public final class NotAllowed extends RuntimeException {

  public NotAllowed() {
    super("Not allowed");
  }

  /// @param what the act that is not allowed, never on whose data
  public NotAllowed(String what) {
    super(what);
  }
}
