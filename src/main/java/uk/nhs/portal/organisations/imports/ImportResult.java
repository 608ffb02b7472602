package uk.nhs.portal.organisations.imports;

/// What came of an import.
public sealed interface ImportResult {

  ImportCounts counts();

  /// It is stored.
  record Imported(ImportCounts counts) implements ImportResult {}

  /// Rows were refused and nothing is stored, not even the others.
  record NothingImported(ImportCounts counts) implements ImportResult {}
}
