package uk.nhs.portal.maturity.imports;

/// A file as a whole cannot be read.
final class UnreadableFile extends RuntimeException {

  private final String code;

  UnreadableFile(String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
