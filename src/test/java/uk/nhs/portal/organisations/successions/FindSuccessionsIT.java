package uk.nhs.portal.organisations.successions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationQuestion;
import uk.nhs.portal.organisations.OrganisationsFound;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class FindSuccessionsIT {

  private static final LocalDate FIRST_MERGER = LocalDate.of(2010, 10, 1);
  private static final LocalDate SECOND_MERGER = LocalDate.of(2015, 4, 1);

  @Autowired private ImportFiles importFiles;
  @Autowired private FindSuccessions find;
  @Autowired private SearchOrganisations search;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void importTrusts() {
    text(
        ImportKind.ODS,
        """
        ods_code,kind,name,status,opened_on,closed_on,town
        ZYT01,trust,Fern and Brook Hospitals,ACTIVE,2015-04-01,,Alderbrook
        ZYT91,trust,Fern Hospitals,ACTIVE,2010-10-01,2015-03-31,Alderbrook
        ZYT92,trust,Brook Infirmary,ACTIVE,1994-04-01,2015-03-31,Alderbrook
        ZYT02,trust,Moor Hospitals,ACTIVE,1994-04-01,,Dunmere
        ZYP01,GP practice,Brook Surgery,ACTIVE,,,Dunmere
        """);
    text(
        ImportKind.SUCCESSIONS,
        """
        predecessor,successor,on,former_name
        ZYT93,ZYT91,2010-10-01,Old Fern Eye Clinic
        ZYT91,ZYT01,2015-04-01,
        ZYT92,ZYT01,2015-04-01,
        ZYT95,ZYT01,2015-04-01,
        ZYT95,ZYT02,2016-04-01,
        """);
  }

  @AfterEach
  void leaveNothing() {
    for (String table :
        List.of(
            "organisation",
            "organisation_succession",
            "organisation_lineage",
            "organisation_former_name")) {
      jdbc.sql("DELETE FROM " + table).update();
    }
  }

  @Test
  void everyCodeLeadsToTodaysOrganisationInOneStatement() {
    List<OdsCode> codes =
        List.of(code("ZYT93"), code("ZYT91"), code("ZYT95"), code("ZYT01"), code("ZYT77"));

    assertThat(find.today(codes))
        .isEqualTo(
            Map.of(
                code("ZYT93"), code("ZYT01"),
                code("ZYT91"), code("ZYT01"),
                code("ZYT95"), code("ZYT02"), // a split leads to the part that came last
                code("ZYT01"), code("ZYT01"),
                code("ZYT77"), code("ZYT77")));
    assertThat(CountedStatements.during(() -> find.today(codes))).isEqualTo(1);
    assertThat(find.today(code("ZYT92"))).isEqualTo(code("ZYT01"));
  }

  @Test
  void anOrganisationKnowsAllThatItWasMadeOf() {
    assertThat(find.predecessors(List.of(code("ZYT01"), code("ZYT02"))).get(code("ZYT01")))
        .containsExactly(
            new Predecessor(code("ZYT93"), "Old Fern Eye Clinic", code("ZYT91"), FIRST_MERGER, 2),
            new Predecessor(code("ZYT91"), "Fern Hospitals", code("ZYT01"), SECOND_MERGER, 1),
            new Predecessor(code("ZYT92"), "Brook Infirmary", code("ZYT01"), SECOND_MERGER, 1),
            new Predecessor(code("ZYT95"), null, code("ZYT01"), SECOND_MERGER, 1));
    assertThat(find.predecessors(List.of(code("ZYT93")))).isEmpty();
    assertThat(CountedStatements.during(() -> find.predecessors(List.of(code("ZYT01")))))
        .isEqualTo(1);
  }

  @Test
  void aClosedOrganisationKnowsWhatItBecame() {
    assertThat(find.history(code("ZYT93")))
        .isEqualTo(
            new OrganisationHistory(
                code("ZYT93"),
                List.of(),
                List.of(
                    new Successor(code("ZYT91"), "Fern Hospitals", FIRST_MERGER, 1, false),
                    new Successor(
                        code("ZYT01"), "Fern and Brook Hospitals", FIRST_MERGER, 2, true)),
                List.of(new FormerName("Old Fern Eye Clinic", FIRST_MERGER.minusDays(1)))));
    assertThat(find.history(code("ZYT77")).isEmpty()).isTrue();
    assertThat(CountedStatements.during(() -> find.history(code("ZYT93")))).isEqualTo(3);
  }

  @Test
  void aNameThatIsTodaysAgainIsNoFormerName() {
    text(ImportKind.ODS, "ods_code,kind,name\nZYT02,trust,Moor and Mere Hospitals\n");
    assertThat(find.history(code("ZYT02")).formerNames())
        .containsExactly(new FormerName("Moor Hospitals", null));

    text(ImportKind.ODS, "ods_code,kind,name\nZYT02,trust,Moor Hospitals\n");
    assertThat(find.history(code("ZYT02")).formerNames())
        .containsExactly(new FormerName("Moor and Mere Hospitals", null));
  }

  @Test
  void trustsAreFoundByTheirCodeAFormerCodeAndAFormerName() {
    for (String typed :
        List.of("ZYT01", "zyt91", "ZYT93", "Fern Hospitals", "brook infirmary", "Old Fern Eye")) {
      assertThat(found(Set.of(OrganisationKind.TRUST), typed)).as(typed).containsExactly("ZYT01");
    }
    assertThat(found(Set.of(OrganisationKind.TRUST), "ZYT95")).containsExactly("ZYT01", "ZYT02");
  }

  @Test
  void everyKindIsFoundByOneSearch() {
    assertThat(found(OrganisationQuestion.MYNHS_KINDS, "brook"))
        .containsExactlyInAnyOrder("ZYP01", "ZYT01");
    assertThat(found(OrganisationQuestion.MYNHS_KINDS, "Dunmere"))
        .containsExactlyInAnyOrder("ZYP01", "ZYT02");
    assertThat(
            CountedStatements.during(() ->
                search.search(OrganisationQuestion.of(OrganisationQuestion.MYNHS_KINDS, "brook"))))
        .isEqualTo(4);
  }

  @Test
  void theTwelveExemplarsOf2016LeadToTodaysTrusts() {
    real(ImportKind.ODS, "ods/etr-2022.csv");
    real(ImportKind.ODS, "ods/etr-2026-04.csv");
    real(ImportKind.SUCCESSIONS, "programmes/gde_acute_wave1_2016.csv");

    Map<String, String> today =
        Map.ofEntries(
            Map.entry("RLN", "R0B"),
            Map.entry("RQ6", "REM"),
            Map.entry("RM3", "RM3"),
            Map.entry("RBL", "RBL"),
            Map.entry("RRK", "RRK"),
            Map.entry("RC9", "RC9"),
            Map.entry("RGR", "RGR"),
            Map.entry("RAL", "RAL"),
            Map.entry("RTH", "RTH"),
            Map.entry("RBA", "RH5"),
            Map.entry("RA7", "RA7"),
            Map.entry("RHM", "RHM"));
    today.forEach((then, now) -> {
      assertThat(find.today(code(then))).isEqualTo(code(now));
      assertThat(found(Set.of(OrganisationKind.TRUST), then)).containsExactly(now);
    });
    Map.of(
            "City Hospitals Sunderland NHS Foundation Trust", "R0B",
            "Royal Liverpool and Broadgreen University Hospitals NHS Trust", "REM",
            "Salford Royal NHS Foundation Trust", "RM3",
            "Luton and Dunstable University Hospital NHS Foundation Trust", "RC9",
            "Taunton and Somerset NHS Foundation Trust", "RH5",
            "University Hospitals Bristol NHS Foundation Trust", "RA7")
        .forEach((name, now) ->
            assertThat(found(Set.of(OrganisationKind.TRUST), name)).as(name).contains(now));
    assertThat(find.predecessors(List.of(code("R0B"))).get(code("R0B")))
        .containsExactly(
            new Predecessor(
                code("RLN"),
                "City Hospitals Sunderland NHS Foundation Trust",
                code("R0B"),
                LocalDate.of(2019, 4, 1),
                1));
  }

  @Test
  void aLaterRegisterKeepsTheNamesOfTheEarlierOne() {
    real(ImportKind.ODS, "ods/etr-2022.csv");
    real(ImportKind.ODS, "ods/etr-2026-04.csv");

    assertThat(find.history(code("RW1")).formerNames())
        .containsExactly(new FormerName("Southern Health NHS Foundation Trust", null));
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM organisation_former_name WHERE ods_code LIKE 'R__'")
                .query(Long.class)
                .single())
        .isEqualTo(16);
    assertThat(found(Set.of(OrganisationKind.TRUST), "St Helens and Knowsley"))
        .containsExactly("RBN");
  }

  private List<String> found(Set<OrganisationKind> kinds, String typed) {
    return search.search(OrganisationQuestion.of(kinds, typed))
            instanceof OrganisationsFound.Found found
        ? found.organisations().stream().map(near -> near.organisation().code().value()).toList()
        : List.of();
  }

  private void text(ImportKind kind, String text) {
    ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    run(kind, new ImportFile("test", resource));
  }

  private void real(ImportKind kind, String name) {
    run(kind, ImportFile.of(RealData.file(name)));
  }

  private void run(ImportKind kind, ImportFile file) {
    assertThat(importFiles.run(kind, List.of(file), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }

  private static OdsCode code(String code) {
    return OdsCode.of(code);
  }
}
