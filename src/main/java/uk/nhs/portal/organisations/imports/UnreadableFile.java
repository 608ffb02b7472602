package uk.nhs.portal.organisations.imports;

/// A file as a whole cannot be imported: it is missing, no CSV, or in none of the known layouts.
public final class UnreadableFile extends RuntimeException {

  private final String file;
  private final String code;

  UnreadableFile(String file, String code) {
    super(code);
    this.file = file;
    this.code = code;
  }

  public String file() {
    return file;
  }

  /// What is the matter, such as `file.layout`.
  public String code() {
    return code;
  }
}
