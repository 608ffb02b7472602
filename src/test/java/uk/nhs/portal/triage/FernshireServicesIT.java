package uk.nhs.portal.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// The county of the demonstration has somebody for everybody.
@DatabaseTest
class FernshireServicesIT {

  private static final Place MARKET = new Place.AtPostcode(Postcode.of("ZY1 2EJ"));

  @Autowired private ImportFiles importFiles;
  @Autowired private FindServices find;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  @BeforeEach
  void theCounty() {
    clock.reset();
    load(ImportKind.POSTCODES, "postcodes.csv");
    load(ImportKind.ODS, "organisations.csv");
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  static Collection<Disposition> whereSomebodyGoesSomewhere() {
    return Dispositions.all().stream()
        .filter(d -> d.servedBy().stream().anyMatch(s -> s != CareService.GP_PRACTICE))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("whereSomebodyGoesSomewhere")
  void onATuesdayMorningThereIsSomewhereToGo(Disposition disposition) {
    ServicesFound found = find.find(disposition, MARKET, clock.instant());

    assertThat(found).isInstanceOf(ServicesFound.Found.class);
    assertThat(((ServicesFound.Found) found).exact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AE, 2",
    "URGENT_TREATMENT_CENTRE, 3",
    "DENTIST, 6",
    "OPTICIAN, 4",
    "SEXUAL_HEALTH_CLINIC, 2",
    "MATERNITY_UNIT, 1",
    "SEXUAL_ASSAULT_CENTRE, 1"
  })
  void theCountyHasServicesOfEveryKind(CareService service, int places) {
    assertThat(
            jdbc.sql(
                    """
                    SELECT COUNT(*) FROM organisation_service v
                    JOIN organisation o ON o.ods_code = v.ods_code
                    WHERE v.service = ? AND o.latitude IS NOT NULL AND o.phone IS NOT NULL
                    """)
                .param(service.name())
                .query(Integer.class)
                .single())
        .isEqualTo(places);
  }

  @Test
  void oneOpticianHasNotSaidWhenItIsOpen() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT v.ods_code FROM organisation_service v
                    WHERE v.ods_code NOT IN (SELECT ods_code FROM opening_hours)
                    """)
                .query(String.class)
                .list())
        .containsExactly("ZYO04");
  }

  private void load(ImportKind kind, String name) {
    ImportFile file = ImportFile.of(new ClassPathResource("uk/nhs/portal/demo/" + name));
    assertThat(importFiles.run(kind, List.of(file), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }
}
