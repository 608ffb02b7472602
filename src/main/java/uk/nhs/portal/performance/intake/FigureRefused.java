package uk.nhs.portal.performance.intake;

import java.util.List;

/// A figure cannot be true; caught where the next one is taken.
final class FigureRefused extends RuntimeException {

  private final String column;
  private final String code;
  private final List<String> facts;

  FigureRefused(String column, String code, String... facts) {
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

  List<String> facts() {
    return facts;
  }
}
