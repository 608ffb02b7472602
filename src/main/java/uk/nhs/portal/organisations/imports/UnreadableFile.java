package uk.nhs.portal.organisations.imports;

/// A file as a whole cannot be imported: it is missing, breaks off, or has none of the known
/// layouts.
public final class UnreadableFile extends RuntimeException {

  private final String file;
  private final String code;
  private final long line;

  /// The whole file.
  public UnreadableFile(String file, String code) {
    this(file, code, 0);
  }

  /// From a line on.
  public UnreadableFile(String file, String code, long line) {
    super(code);
    this.file = file;
    this.code = code;
    this.line = line;
  }

  public String file() {
    return file;
  }

  /// What is the matter, such as `file.layout`.
  public String code() {
    return code;
  }

  /// On which line, from 1; 0 if it is the whole file.
  public long line() {
    return line;
  }
}
