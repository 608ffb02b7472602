package uk.nhs.portal.maturity.imports;

/// What came of an import.
public sealed interface ProgrammeImport {

  /// It is stored.
  record Imported(ImportCounts counts) implements ProgrammeImport {}

  /// Rows were refused and nothing is stored, not even the others.
  record NothingImported(ImportCounts counts) implements ProgrammeImport {}

  /// A file as a whole cannot be read; nothing is stored.
  ///
  /// @param code what is the matter, such as `file.layout`
  record Unreadable(String file, String code) implements ProgrammeImport {}
}
