package uk.nhs.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.organisations.successions.FormerName;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class FernshireTrustsIT {

  @Autowired private FindOrganisations organisations;
  @Autowired private FindSuccessions successions;
  @Autowired private FindAreas areas;

  @BeforeAll
  static void load(@Autowired ImportFiles importFiles) {
    FernshireOrganisations county = new FernshireOrganisations(importFiles);
    county.load();
    new FernshireTrusts(county).load();
  }

  @AfterAll
  static void leaveNothing(@Autowired JdbcClient jdbc) {
    for (String table :
        List.of(
            "organisation",
            "postcode",
            "organisation_succession",
            "organisation_lineage",
            "organisation_former_name")) {
      jdbc.sql("DELETE FROM " + table).update();
    }
  }

  @Test
  void everyRegionHasTrustsToCompare() {
    List<DirectoryEntry> inUse =
        organisations.directory(Set.of(OrganisationKind.TRUST)).stream()
            .filter(entry -> entry.isInUseOn(LocalDate.of(2026, 1, 1)))
            .toList();

    assertThat(inUse).hasSize(24);
    assertThat(
            inUse.stream()
                .collect(
                    Collectors.groupingBy(
                        entry -> String.valueOf(entry.region()), Collectors.counting())))
        .containsOnlyKeys(areas.regions().stream().map(NhsArea::code).toList())
        .allSatisfy((region, trusts) -> assertThat(trusts).as(region).isGreaterThanOrEqualTo(2));
    assertThat(inUse)
        .allSatisfy(entry ->
            assertThat(areas.byCode(String.valueOf(entry.icb()))).as(entry.name()).isPresent());
  }

  @Test
  void twoWereMadeByMergersAndOthersHadOtherNames() {
    assertThat(successions.predecessors(List.of(FernshireTrusts.FIRST, OdsCode.of("ZYT10"))))
        .hasEntrySatisfying(
            FernshireTrusts.FIRST,
            parts ->
                assertThat(parts)
                    .extracting(Predecessor::name)
                    .containsExactly(
                        "Alderbrook Infirmary NHS Trust",
                        "Castle Hythe Hospitals NHS Foundation Trust"))
        .hasEntrySatisfying(OdsCode.of("ZYT10"), parts -> assertThat(parts).hasSize(3));
    assertThat(successions.history(OdsCode.of("ZYT06")).formerNames())
        .containsExactly(
            new FormerName(
                "Loomdale and Upper Wharf Hospitals NHS Trust", LocalDate.of(2021, 3, 31)));
  }

  @Test
  void thePracticesOfTheCountyBelongToABoardToo() {
    assertThat(organisations.directory(Set.of(OrganisationKind.GP_PRACTICE)))
        .hasSize(13)
        .allSatisfy(entry -> assertThat(entry.icb()).isEqualTo("QE1"));
  }
}
