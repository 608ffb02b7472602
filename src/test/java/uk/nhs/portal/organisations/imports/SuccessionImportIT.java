package uk.nhs.portal.organisations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.OrganisationsImported;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
@Import(SuccessionImportIT.Listener.class)
class SuccessionImportIT {

  private static final String HEADER = "predecessor,successor,on,note,former_name";
  private static final String PROGRAMME = "ods_code_2016,name_2016,ods_code_2026,note,wave";

  @Autowired private ImportFiles importFiles;
  @Autowired private JdbcClient jdbc;
  @Autowired private Listener listener;

  private Importing importing;

  /// Hears what other modules hear.
  @TestConfiguration(proxyBeanMethods = false)
  static class Listener {
    private final List<OrganisationsImported> heard = new ArrayList<>();

    @EventListener
    void on(OrganisationsImported event) {
      heard.add(event);
    }
  }

  @BeforeEach
  void start() {
    importing = new Importing(importFiles);
    listener.heard.clear();
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM organisation_succession").update();
    jdbc.sql("DELETE FROM organisation_lineage").update();
    jdbc.sql("DELETE FROM organisation_former_name").update();
  }

  @Test
  void theRegisterNamesEachSuccessionFromBothSides() {
    ImportCounts counts =
        importing.text(
            ImportKind.SUCCESSIONS,
            "RLN,R0B,M,20190401,S",
            "R0B,RLN,M,20190401,P",
            "RE9,R0B,M,20190401,");

    assertThat(counts).isEqualTo(new ImportCounts(3, 2, 0, 0, 1, 0));
    assertThat(successions()).containsExactly("RE9 R0B 2019-04-01", "RLN R0B 2019-04-01");
  }

  @Test
  void chainsAreFollowedWhateverTheOrderOfTheirRows() {
    importing.text(
        ImportKind.SUCCESSIONS,
        HEADER,
        "RBB,RCC,2015-04-01,,",
        "RAA,RBB,2010-10-01,,",
        "RXX,RCC,2015-04-01,,");
    importing.text(ImportKind.SUCCESSIONS, HEADER, "RCC,RDD,2020-02-29,,");

    assertThat(lineage())
        .containsExactly(
            "RAA RBB RBB 2010-10-01 1",
            "RAA RCC RBB 2010-10-01 2",
            "RAA RDD RBB 2010-10-01 3",
            "RBB RCC RCC 2015-04-01 1",
            "RBB RDD RCC 2015-04-01 2",
            "RCC RDD RDD 2020-02-29 1",
            "RXX RCC RCC 2015-04-01 1",
            "RXX RDD RCC 2015-04-01 2");
  }

  @Test
  void nobodyComesAfterThemselvesHoweverLongTheWay() {
    ImportResult result =
        importing.run(
            ImportKind.SUCCESSIONS,
            true,
            HEADER,
            "RAA,RBB,2010-10-01,,",
            "RBB,RCC,2012-10-01,,",
            "RCC,RAA,2014-10-01,,",
            "RDD,RDD,2014-10-01,,");

    assertThat(result.counts()).isEqualTo(new ImportCounts(4, 2, 0, 0, 0, 2));
    assertThat(importing.codes()).containsExactlyInAnyOrder("succession.circle", "succession.same");
    assertThatThrownBy(() ->
            jdbc.sql(
                    "INSERT INTO organisation_succession VALUES ('RDD', 'RDD', '2020-01-01', NULL)")
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aSecondRunChangesNothingAndACorrectedDateReplacesTheOldOne() {
    importing.text(ImportKind.SUCCESSIONS, HEADER, "RAA,RBB,2010-10-01,,Old Name");

    ImportCounts again =
        importing.text(ImportKind.SUCCESSIONS, HEADER, "RAA,RBB,2010-10-01,,Old Name");
    ImportCounts corrected =
        importing.text(ImportKind.SUCCESSIONS, HEADER, "RAA,RBB,2010-11-01,by order,Old Name");

    assertThat(again).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0));
    assertThat(corrected).isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0));
    assertThat(lineage()).containsExactly("RAA RBB RBB 2010-11-01 1");
    assertThat(formerNames()).containsExactly("RAA Old Name 2010-10-31");
  }

  @Test
  void aProgrammesListTellsSuccessorsFromTheDayAfterTheClosingAndFormerNames() {
    ImportCounts counts =
        importing.text(
            ImportKind.SUCCESSIONS,
            PROGRAMME,
            "RLN,City Hospitals,R0B,closed 2019-03-31; now South Tyneside,1",
            "RM3,Salford Royal,RM3,now Northern Care Alliance,1");

    assertThat(counts).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0));
    assertThat(successions()).containsExactly("RLN R0B 2019-04-01");
    assertThat(formerNames())
        .containsExactly("RLN City Hospitals 2019-03-31", "RM3 Salford Royal null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        HEADER + "; RAA,RBB,,,; on; value.empty",
        HEADER + "; RAA,RBB,1/4/2019,,; on; date.syntax",
        HEADER + "; RAA,RBB,2019-02-29,,; on; date.syntax",
        HEADER + "; RAA,,2019-04-01,,; successor; value.empty",
        HEADER + "; R?,RBB,2019-04-01,,; predecessor; ods-code.length",
        HEADER + "; RAA,RBB,2019-04-01; ''; row.columns",
        PROGRAMME + "; RLN,City,R0B,now another,1; note; succession.closed",
        PROGRAMME + "; RLN,City,R0B,,1; note; succession.closed",
        PROGRAMME + "; RLN,City,R0B,closed 2019-03-32,1; note; date.syntax",
        PROGRAMME + "; RLN,,R0B,closed 2019-03-31,1; name_2016; value.empty",
        "RLN,R0B,M,20190401,S; RAA,RBB,M,20190431,S; succession_effective_date (column 4); date.syntax",
        "RLN,R0B,M,20190401,S; RAA,RBB,M,,S; succession_effective_date (column 4); value.empty",
        "RLN,R0B,M,20190401,S; RAA,RAA,M,20190401,S; succession_organisation_code (column 2); succession.same",
        "RLN,R0B,M,20190401,S; RAA,RBB,M,20190401,X; succession_indicator (column 5); value.unknown"
      })
  void eachBadRowIsNamedAndNothingIsImported(String first, String row, String column, String code) {
    importing.run(ImportKind.SUCCESSIONS, false, first, row);

    assertThat(importing.remarks).containsExactly(new RowRemark("test.csv", 2, column, code, true));
    assertThat(successions()).isEmpty();
    assertThat(listener.heard).isEmpty();
  }

  @Test
  void aListOfAnotherKindSaysHowToImportIt() {
    assertThatThrownBy(() -> importing.text(ImportKind.ODS, HEADER, "RAA,RBB,2010-10-01,,"))
        .hasMessage("file.is-SUCCESSIONS");
    assertThatThrownBy(
            () -> importing.text(ImportKind.SUCCESSIONS, "ods_code,kind,name", "Z1000,trust,Oak"))
        .hasMessage("file.is-ODS");
  }

  @Test
  void whenTheRegisterChangesANameTheOldOneIsKept() {
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,Oak Hospitals");
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,OAK HOSPITALS");
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,Oak and Elm Hospitals");
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,Elm Hospitals");

    assertThat(formerNames())
        .containsExactly("ZYT01 Oak Hospitals null", "ZYT01 Oak and Elm Hospitals null");
  }

  @Test
  void otherModulesHearWhoChangedAndNothingIfNobodyDid() {
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,Oak", "ZYT02,trust,Elm");
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,Oak", "ZYT02,trust,Elm Tree");
    importing.text(ImportKind.ODS, "ods_code,kind,name", "ZYT01,trust,Oak");
    importing.text(ImportKind.SUCCESSIONS, HEADER, "ZYT99,ZYT01,2010-10-01,,");

    assertThat(listener.heard)
        .extracting(event ->
            event.changed().stream().map(OdsCode::value).sorted().collect(Collectors.joining(" ")))
        .containsExactly("ZYT01 ZYT02", "ZYT02", "ZYT01 ZYT99");
  }

  private List<String> successions() {
    return jdbc.sql(
            "SELECT predecessor, successor, on_date FROM organisation_succession"
                + " ORDER BY predecessor, successor")
        .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getDate(3))
        .list();
  }

  private List<String> lineage() {
    return jdbc.sql("SELECT * FROM organisation_lineage ORDER BY ancestor, steps")
        .query((row, _) ->
            String.join(
                " ",
                row.getString("ancestor"),
                row.getString("descendant"),
                row.getString("into_code"),
                row.getDate("on_date").toString(),
                row.getString("steps")))
        .list();
  }

  private List<String> formerNames() {
    return jdbc.sql("SELECT * FROM organisation_former_name ORDER BY ods_code, LENGTH(name)")
        .query((row, _) ->
            row.getString("ods_code")
                + " "
                + row.getString("name")
                + " "
                + row.getDate("until_date"))
        .list();
  }
}
