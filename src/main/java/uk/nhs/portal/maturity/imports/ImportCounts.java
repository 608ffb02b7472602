package uk.nhs.portal.maturity.imports;

/// What an import did, in rows.
///
/// @param read rows of data in the files, without their headers
/// @param unchanged rows of which everything was known
public record ImportCounts(long read, long added, long unchanged, long refused) {

  /// Nothing was done, because rows were refused.
  ImportCounts undone() {
    return new ImportCounts(read, 0, 0, refused);
  }
}
