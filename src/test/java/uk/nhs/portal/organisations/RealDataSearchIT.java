package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class RealDataSearchIT {

  @Autowired private ImportFiles importFiles;
  @Autowired private SearchOrganisations search;
  @Autowired private JdbcClient jdbc;

  @BeforeAll
  @AfterAll
  static void empty(@Autowired JdbcClient jdbc) {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  private record Practice(String code, GeoPoint where) {}

  @Test
  void practicesNearRealPostcodesAreInTrueOrder() {
    run(ImportKind.ODS, "ods/epraccur.csv");
    run(ImportKind.POSTCODES, "geo/trafford_postcodes_latlon.csv");
    List<Practice> all = practices();

    for (String near : List.of("M33 7XZ", "M33 2TB", "M33 4BR", "M33 5JH")) {
      OrganisationQuestion question = OrganisationQuestion.of(OrganisationKind.GP_PRACTICE, near);
      GeoPoint from = search.where(Postcode.of(near)).orElseThrow();

      assertThat(((OrganisationsFound.Found) search.search(question)).organisations())
          .extracting(found -> found.organisation().code().value())
          .containsExactlyElementsOf(nearest(all, from));
      assertThat(CountedStatements.during(() -> search.search(question))).isEqualTo(3);
    }
    assertThat(search.search(OrganisationQuestion.of(OrganisationKind.GP_PRACTICE, "Altringham")))
        .isInstanceOf(OrganisationsFound.DidYouMean.class);
  }

  private static List<String> nearest(List<Practice> all, GeoPoint from) {
    return all.stream()
        .sorted(
            Comparator.<Practice>comparingDouble(practice -> from.metresTo(practice.where()))
                .thenComparing(Practice::code))
        .limit(OrganisationQuestion.PAGE_SIZE)
        .map(Practice::code)
        .toList();
  }

  private List<Practice> practices() {
    return jdbc.sql(
            "SELECT ods_code, latitude, longitude FROM organisation"
                + " WHERE kind = 'GP_PRACTICE' AND status = 'ACTIVE' AND latitude IS NOT NULL")
        .query((row, _) ->
            new Practice(
                row.getString("ods_code"),
                new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"))))
        .list();
  }

  private void run(ImportKind kind, String name) {
    importFiles.run(kind, List.of(ImportFile.of(RealData.file(name))), false, _ -> {});
  }
}
