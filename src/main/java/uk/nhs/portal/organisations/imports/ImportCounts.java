package uk.nhs.portal.organisations.imports;

/// What an import did, in rows.
///
/// @param read rows of data in the files, without their headers
/// @param closed organisations that were in use before, and are closed now
public record ImportCounts(
    long read, long added, long changed, long closed, long unchanged, long refused) {

  /// Nothing was done, because rows were refused.
  ImportCounts undone() {
    return new ImportCounts(read, 0, 0, 0, 0, refused);
  }

  ImportCounts minus(ImportCounts earlier) {
    return new ImportCounts(
        read - earlier.read,
        added - earlier.added,
        changed - earlier.changed,
        closed - earlier.closed,
        unchanged - earlier.unchanged,
        refused - earlier.refused);
  }
}
