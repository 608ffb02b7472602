package uk.nhs.portal.organisations.imports;

import java.util.List;
import java.util.Optional;

/// A shape in which somebody publishes a list.
///
/// @param <T> what a row of it becomes
interface Layout<T> {

  /// The columns, if the first row of a file looks like this layout.
  Optional<Columns> recognise(List<String> first);

  /// What the row says.
  ///
  /// @throws RowRefused if it cannot be understood
  T read(Row row);

  /// The code that only one row of a file may have; empty where several may.
  String uniqueCode(T entry);

  /// Whether rows may have more or fewer fields than the header, because the layout repairs them.
  default boolean repairsRows() {
    return false;
  }
}
