package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a row, or the database, says about one organisation; a fact that is mentioned may be empty.
final class Facts {

  private final Map<Column, @Nullable Object> values = new EnumMap<>(Column.class);

  Facts put(Column column, @Nullable Object value) {
    values.put(column, value instanceof Enum<?> named ? named.name() : value);
    return this;
  }

  @Nullable Object get(Column column) {
    return values.get(column);
  }

  @Nullable String text(Column column) {
    return (String) values.get(column);
  }

  boolean says(Column column) {
    return values.get(column) != null;
  }

  boolean mentions(Column column) {
    return values.containsKey(column);
  }

  boolean agrees(Facts other, Column column) {
    return Objects.equals(values.get(column), other.values.get(column));
  }

  boolean agrees(Facts other) {
    return Arrays.stream(Column.values()).allMatch(column -> agrees(other, column));
  }

  Facts copy() {
    Facts copy = new Facts();
    copy.values.putAll(values);
    return copy;
  }

  /// The values of all columns in their order, and then the code: as the statements want them.
  @Nullable Object[] inOrder(String code) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Column column : Column.values()) {
      all.add(values.get(column));
    }
    all.add(code);
    return all.toArray();
  }
}
