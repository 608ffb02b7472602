package uk.nhs.portal.performance.api;

/// What stands in a field, as JSON Schema and CSV on the Web call it.
enum FieldKind {
  TEXT("string", "", "string"),
  DATE("string", "date", "date"),
  /// An instant, in UTC.
  TIME("string", "date-time", "dateTime"),
  NUMBER("number", "double", "double"),
  WHOLE("integer", "int32", "integer"),
  FLAG("boolean", "", "boolean"),
  /// Several texts; in CSV with a semicolon between them.
  LIST("array", "", "string");

  private final String schemaType;
  private final String schemaFormat;
  private final String csvType;

  FieldKind(String schemaType, String schemaFormat, String csvType) {
    this.schemaType = schemaType;
    this.schemaFormat = schemaFormat;
    this.csvType = csvType;
  }

  String schemaType() {
    return schemaType;
  }

  /// Empty where there is none.
  String schemaFormat() {
    return schemaFormat;
  }

  String csvType() {
    return csvType;
  }
}
