package uk.nhs.portal.performance.imports;

import java.util.List;

/// A row cannot be understood; caught where the next one is read.
final class RowCannotBeRead extends RuntimeException {

  private final String column;
  private final String code;
  private final List<String> facts;

  RowCannotBeRead(String column, String code, String... facts) {
    super(code, null, false, false);
    this.column = column;
    this.code = code;
    this.facts = List.of(facts);
  }

  String column() {
    return column;
  }

  String code() {
    return code;
  }

  String[] facts() {
    return facts.toArray(String[]::new);
  }
}
