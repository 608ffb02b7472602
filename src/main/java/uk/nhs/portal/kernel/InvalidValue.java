package uk.nhs.portal.kernel;

/// Says that a text is not a value of its kind.
///
/// The code (`nhs-number.length`) is what a page looks its message up by; the rejected text is
/// never part of the exception, because it may be personal and exceptions end in logs.
public final class InvalidValue extends IllegalArgumentException {

  private final String code;

  public InvalidValue(String code) {
    super(code);
    this.code = code;
  }

  /// The kind of value and what is wrong with it, such as `postcode.syntax`.
  public String code() {
    return code;
  }
}
