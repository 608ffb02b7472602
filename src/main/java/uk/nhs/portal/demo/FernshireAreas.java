package uk.nhs.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// Draws the areas of the county's practices, and arranges whom they take: one has a closed list,
/// one takes people from everywhere, and of two nobody knows the area.
@Component
@Profile("demo")
class FernshireAreas {

  private static final int CLOSED_MONTHS = 4;

  private final ImportFiles importFiles;
  private final ChangeSettings settings;
  private final Clock clock;

  FernshireAreas(ImportFiles importFiles, ChangeSettings settings, Clock clock) {
    this.importFiles = importFiles;
    this.settings = settings;
    this.clock = clock;
  }

  void draw() {
    ImportFile file = ImportFile.of(Fernshire.resource("catchments.geojson"));
    ImportResult result =
        importFiles.run(ImportKind.CATCHMENTS, List.of(file), false, remark -> {});
    if (!(result instanceof ImportResult.Imported)) {
      throw new IllegalStateException(file.name() + " of the demonstration has a bad feature");
    }
  }

  void arrange() {
    LocalDate reopens = London.today(clock).plusMonths(CLOSED_MONTHS);
    arrange("ZYP005", taking(false, reopens, false, true));
    arrange("ZYP006", taking(true, null, true, true));
    arrange("ZYP010", taking(false, null, false, true));
    arrange("ZYP011", taking(true, null, false, false));
  }

  private void arrange(String practice, PracticeSettings arranged) {
    settings.change(OdsCode.of(practice), 0, arranged);
  }

  private static PracticeSettings taking(
      boolean accepts, @Nullable LocalDate closedUntil, boolean outsideArea, boolean temporary) {
    return new PracticeSettings(
        accepts, closedUntil, outsideArea, temporary, true, null, Set.of(), AutoAccept.OFF);
  }
}
