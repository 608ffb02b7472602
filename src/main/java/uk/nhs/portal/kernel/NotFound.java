package uk.nhs.portal.kernel;

/// What was asked for does not exist, or is somebody else's: the same page answers both.
public final class NotFound extends RuntimeException {

  public NotFound() {
    super("Not found");
  }

  /// @param what the kind of thing, never its identity
  public NotFound(String what) {
    super(what);
  }
}
