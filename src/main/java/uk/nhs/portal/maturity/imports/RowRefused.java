package uk.nhs.portal.maturity.imports;

/// A row cannot be imported; caught where the next row is read.
final class RowRefused extends RuntimeException {

  private final String column;
  private final String code;

  RowRefused(String column, String code) {
    super(code, null, false, false);
    this.column = column;
    this.code = code;
  }

  String column() {
    return column;
  }

  String code() {
    return code;
  }
}
