package uk.nhs.portal.organisations.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A fact about an organisation, and the column that stores it.
enum Column {
  KIND(String.class),
  NAME(String.class),
  STATUS(String.class),
  OPENED_ON(LocalDate.class),
  CLOSED_ON(LocalDate.class),
  ADDRESS(String.class),
  TOWN(String.class),
  COUNTY(String.class),
  POSTCODE(String.class),
  PHONE(String.class),
  WEBSITE(String.class),
  LATITUDE(Double.class),
  LONGITUDE(Double.class),
  LOCATED_BY(String.class),
  REGION_CODE(String.class),
  ICB_CODE(String.class),
  PCN_CODE(String.class),
  PCN_NAME(String.class),
  PARENT_CODE(String.class),
  SETTING(Integer.class),
  ACCEPTING_PATIENTS(Boolean.class),
  CQC_RATING(String.class),
  CQC_YEAR(Integer.class),
  CQC_INHERITED(Boolean.class),
  DESCRIBED_BY(String.class);

  /// All of them in order: `kind, name, …`.
  static final String LIST = joined(Column::sql);

  /// `kind = ?, name = ?, …`.
  static final String ASSIGNMENTS = joined(column -> column.sql() + " = ?");

  /// `?, ?, …`.
  static final String MARKS = joined(_ -> "?");

  private final Class<?> type;

  Column(Class<?> type) {
    this.type = type;
  }

  String sql() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Nullable Object read(ResultSet row) throws SQLException {
    return row.getObject(sql(), type);
  }

  private static String joined(Function<Column, String> shown) {
    return Arrays.stream(values()).map(shown).collect(Collectors.joining(", "));
  }
}
