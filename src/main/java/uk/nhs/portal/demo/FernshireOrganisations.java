package uk.nhs.portal.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;

/// Loads the county's postcodes, practices, pharmacies and other lists with the importer that
/// operators use.
@Component
@Profile("demo")
class FernshireOrganisations {

  private final ImportFiles importFiles;

  FernshireOrganisations(ImportFiles importFiles) {
    this.importFiles = importFiles;
  }

  void load() {
    load(ImportKind.POSTCODES, "postcodes.csv");
    load(ImportKind.ODS, "organisations.csv");
  }

  void load(ImportKind kind, String file) {
    ImportResult result =
        importFiles.run(
            kind, List.of(ImportFile.of(Fernshire.resource(file))), false, remark -> {});
    if (!(result instanceof ImportResult.Imported)) {
      throw new IllegalStateException(file + " of the demonstration has a bad row");
    }
  }
}
