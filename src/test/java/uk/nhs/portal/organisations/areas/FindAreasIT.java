package uk.nhs.portal.organisations.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class FindAreasIT {

  @Autowired private ImportFiles importFiles;
  @Autowired private FindAreas areas;
  @Autowired private FindOrganisations organisations;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
  }

  @Test
  void thereAreSevenRegionsAndFortyTwoBoardsOfWhichThirtySixWereLeftIn2026() {
    assertThat(areas.regions()).hasSize(7);
    assertThat(areas.icbs()).hasSize(42);
    assertThat(areas.icbsOfToday()).hasSize(36);
    assertThat(areas.regions()).isSortedAccordingTo(Comparator.comparing(NhsArea::shortName));
    Set<String> regions = areas.regions().stream().map(NhsArea::code).collect(Collectors.toSet());
    assertThat(areas.icbs()).allSatisfy(icb -> assertThat(regions).contains(icb.region()));
    assertThat(new HashSet<>(areas.icbs().stream().map(NhsArea::onsCode).toList())).hasSize(42);
  }

  @Test
  void areasAreKnownByTheCodesOfBothPublishersAndThoseOfEarlierYears() {
    for (String code : List.of("QOP", "E54000057", "E54000007")) {
      assertThat(areas.byCode(code).orElseThrow().name())
          .isEqualTo("NHS Greater Manchester Integrated Care Board");
    }
    assertThat(areas.byCode("E40000010").orElseThrow().code()).isEqualTo("Y62");
    assertThat(areas.byCode("E40000014").orElseThrow().code()).isEqualTo("Y62");
    assertThat(areas.byCode("Z9B2Z").orElseThrow().madeOf()).containsExactly("QMJ", "QRV");
    assertThat(areas.today("QRV")).isEqualTo("Z9B2Z");
    assertThat(areas.today("QOP")).isEqualTo("QOP");
    assertThat(areas.byCode("Q99")).isEmpty();
  }

  @Test
  void organisationsBelongToAreasHospitalsToThoseOfTheirTrust() {
    text(
        """
        ods_code,kind,name,region_code,icb_code,status,closed_on
        ZYT01,trust,Oak Hospitals,Y62,QOP,,
        ZYT02,trust,Elm Hospitals,,QKK,,2019-03-31
        ZYT03,trust,Ash Hospitals,,,,
        """);
    jdbc.sql(
            "INSERT INTO organisation (ods_code, kind, name, status, address, parent_code,"
                + " described_by) VALUES ('ZYT01H', 'HOSPITAL', 'Oak Infirmary', 'ACTIVE', '',"
                + " 'ZYT01', 'NHS_CHOICES')")
        .update();
    List<OdsCode> codes =
        List.of(code("ZYT01"), code("ZYT02"), code("ZYT03"), code("ZYT01H"), code("ZYT77"));

    assertThat(areas.areasOf(codes))
        .isEqualTo(
            Map.of(
                code("ZYT01"), new OrganisationArea("Y62", "QOP"),
                code("ZYT02"), new OrganisationArea("Y56", "QKK"),
                code("ZYT03"), new OrganisationArea(null, null),
                code("ZYT01H"), new OrganisationArea("Y62", "QOP")));
    assertThat(CountedStatements.during(() -> areas.areasOf(codes))).isEqualTo(1);

    Map<OdsCode, DirectoryEntry> directory = organisations.directory(codes);
    assertThat(directory).hasSize(4);
    DirectoryEntry closed = organisations.directory(Set.of(OrganisationKind.TRUST)).get(1);
    assertThat(closed).isEqualTo(directory.get(code("ZYT02")));
    assertThat(closed.region()).isEqualTo("Y56");
    assertThat(closed.isInUseOn(LocalDate.of(2019, 3, 30))).isTrue();
    assertThat(closed.isInUseOn(LocalDate.of(2019, 3, 31))).isFalse();
    assertThat(CountedStatements.during(() -> organisations.directory(codes))).isEqualTo(1);
  }

  @Test
  void manyCodesAreAskedForInStatementsOfAThousand() {
    List<OdsCode> codes =
        IntStream.range(0, 2_001).mapToObj(i -> code("ZZ%04d".formatted(i))).toList();

    assertThat(CountedStatements.during(() -> organisations.directory(codes))).isEqualTo(3);
    assertThat(CountedStatements.during(() -> areas.areasOf(codes))).isEqualTo(3);
  }

  @Test
  void everyTrustAndEveryPracticeOfThePublishedFilesIsInAnAreaThatIsKnown() {
    run(ImportFile.of(RealData.file("ods/etr-2026-04.csv")));
    run(ImportFile.of(RealData.file("ods/epraccur.csv")));
    run(ImportFile.of(RealData.file("gp/gp-reg-pat-prac-map-2022-01.csv")));

    List<DirectoryEntry> open =
        organisations
            .directory(Set.of(OrganisationKind.TRUST, OrganisationKind.GP_PRACTICE))
            .stream()
            .filter(entry -> entry.isInUseOn(LocalDate.of(2026, 4, 30)))
            .filter(entry -> entry.region() != null && !entry.region().equals("W00")) // Wales
            .toList();

    assertThat(open).hasSizeGreaterThan(6_000);
    assertThat(open)
        .allSatisfy(entry ->
            assertThat(areas.byCode(String.valueOf(entry.icb())).map(NhsArea::region))
                .as(entry.code().value())
                .contains(String.valueOf(entry.region())));
    assertThat(open.stream().map(DirectoryEntry::icb).map(String::valueOf).map(areas::today))
        .as("every board of today has somebody")
        .containsAll(areas.icbsOfToday().stream().map(NhsArea::code).toList());
  }

  private void text(String text) {
    run(new ImportFile("test", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))));
  }

  private void run(ImportFile file) {
    assertThat(importFiles.run(ImportKind.ODS, List.of(file), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }

  private static OdsCode code(String code) {
    return OdsCode.of(code);
  }
}
