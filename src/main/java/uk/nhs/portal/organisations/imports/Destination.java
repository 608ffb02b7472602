package uk.nhs.portal.organisations.imports;

import java.util.List;

/// Where the entries of a list go.
interface Destination<T> {

  /// Compares the entries with what is stored and writes the differences.
  void write(List<T> entries, Tally tally);
}
