package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one row says about what became of an organisation.
///
/// @param predecessor its code
/// @param successor the code of what it became; the same one if only the name has changed
/// @param on the first day of the successor in its place; null if only the name has changed
/// @param note what the publisher adds
/// @param formerName what the predecessor was called; null if the list does not say it
record SuccessionEntry(
    Row row,
    String predecessor,
    String successor,
    @Nullable LocalDate on,
    @Nullable String note,
    @Nullable FormerName formerName) {

  boolean isSuccession() {
    return !predecessor.equals(successor);
  }
}
