package uk.nhs.portal.registration.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class FindOffersIT {

  private static final String ORGANISATIONS =
      """
      ods_code,kind,name,town,postcode,latitude,longitude,accepting_patients,languages,access
      Z60001,GP practice,Covers Surgery,Sale,M33 1AA,53.400,-2.300,yes,en; pl,step free; hearing loop
      Z60002,GP practice,Everywhere Surgery,Sale,M33 1AA,53.401,-2.300,,,
      Z60003,GP practice,Elsewhere Surgery,Sale,M33 1AA,53.402,-2.300,no,,
      Z60004,GP practice,No Map Surgery,Sale,M33 1AA,53.403,-2.300,,,
      Z60005,pharmacy,Ash Pharmacy,Sale,M33 1AA,53.404,-2.300,,,
      """;

  private static final String AREAS =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"ods":"Z60001"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.35,53.35],[-2.25,53.35],[-2.25,53.45],[-2.35,53.45],[-2.35,53.35]]]}},
      {"type":"Feature","properties":{"ods":"Z60002"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.10,53.35],[-2.00,53.35],[-2.00,53.45],[-2.10,53.45],[-2.10,53.35]]]}},
      {"type":"Feature","properties":{"ods":"Z60003"},"geometry":{"type":"Polygon","coordinates":
        [[[-2.10,53.35],[-2.00,53.35],[-2.00,53.45],[-2.10,53.45],[-2.10,53.35]]]}}
      ]}
      """;

  private static final Postcode HOME = Postcode.of("M33 1AA");

  @Autowired private ImportFiles importFiles;
  @Autowired private ChangeSettings settings;
  @Autowired private FindOffers offers;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  @BeforeEach
  void theTown() {
    clock.reset();
    run(ImportKind.ODS, ORGANISATIONS);
    run(ImportKind.POSTCODES, "postcode,latitude,longitude\nM33 1AA,53.400,-2.300\n");
    run(ImportKind.CATCHMENTS, AREAS);
    arrange("Z60002", true, null, true);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM registration_settings").update();
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  @Test
  void eachPracticeSaysWhyItIsListed() {
    Map<String, Fit> fits = new LinkedHashMap<>();
    home().forEach(offer -> fits.put(offer.practice().code().value(), offer.fit()));

    assertThat(fits)
        .containsExactly(
            entry("Z60001", Fit.INNER),
            entry("Z60002", Fit.FROM_OUTSIDE),
            entry("Z60003", Fit.NOT_COVERED),
            entry("Z60004", Fit.AREA_UNKNOWN));
  }

  @Test
  void whatAPracticeHasArrangedCountsMoreThanWhatWasPublished() {
    assertThat(home())
        .extracting(Offer::taking)
        .containsExactly(Taking.YES, Taking.YES, Taking.SAYS_NO, Taking.NOT_SAID);

    arrange("Z60001", false, null, false);

    assertThat(home().getFirst().taking()).isEqualTo(Taking.SAYS_NO);
  }

  @Test
  void aClosedListIsClosedUntilItsLastDay() {
    LocalDate today = London.today(clock);
    arrange("Z60001", true, today, false);
    assertThat(home().getFirst().taking()).isEqualTo(Taking.LIST_CLOSED);

    clock.set(today.plusDays(1).atStartOfDay(London.ZONE).toInstant());
    assertThat(home().getFirst().taking()).isEqualTo(Taking.YES);
  }

  @Test
  void languagesAndAccessAreKnownWhereSomebodySaidSo() {
    Offer offer = home().getFirst();

    assertThat(offer.facilities().languageNames()).containsExactly("English", "Polish");
    assertThat(Only.STEP_FREE.accepts(offer)).isTrue();
    assertThat(Only.STEP_FREE.accepts(home().getLast())).isFalse();
  }

  @Test
  void whoHasNoFixedAddressFindsPracticesByTownOrName() {
    assertThat(offers.near("Sale"))
        .isInstanceOfSatisfying(
            OffersFound.Near.class,
            near ->
                assertThat(near.offers())
                    .hasSize(4)
                    .allSatisfy(offer -> assertThat(offer.fit()).isEqualTo(Fit.NOT_ASKED)));
    assertThat(offers.near("everywhere"))
        .isInstanceOfSatisfying(
            OffersFound.Near.class, near -> assertThat(near.offers()).hasSize(1));
    assertThat(offers.near("Xyzzyville")).isEqualTo(new OffersFound.NothingFound());
    assertThat(offers.near("EH1")).isEqualTo(new OffersFound.OutsideEngland(Nation.SCOTLAND));
  }

  @Test
  void anUnknownPostcodeShowsPracticesAroundItWithoutClaims() {
    assertThat(offers.at(Postcode.of("M33 9ZZ")))
        .isInstanceOfSatisfying(
            OffersFound.UnknownPostcode.class,
            unknown ->
                assertThat(unknown.around())
                    .isNotEmpty()
                    .allSatisfy(offer -> assertThat(offer.fit()).isEqualTo(Fit.NOT_ASKED)));
    assertThat(offers.at(Postcode.of("SW1A 1AA")))
        .isEqualTo(new OffersFound.UnknownPostcode(Postcode.of("SW1A 1AA"), List.of()));
  }

  @Test
  void onePracticeIsOfferedIfItIsOne() {
    assertThat(one("Z60003", HOME).fit()).isEqualTo(Fit.NOT_COVERED);
    assertThat(one("Z60003", null).fit()).isEqualTo(Fit.NOT_ASKED);
    assertThat(one("Z60003", Postcode.of("M33 9ZZ")).fit()).isEqualTo(Fit.NOT_ASKED);
    assertThat(offers.of(OdsCode.of("Z60005"), HOME)).isEmpty();
    assertThat(offers.of(OdsCode.of("Z69999"), HOME)).isEmpty();
  }

  @Test
  void allPracticesOfAPostcodeTakeFourStatements() {
    assertThat(CountedStatements.during(this::home)).isEqualTo(4);
  }

  private Offer one(String practice, @Nullable Postcode postcode) {
    return offers.of(OdsCode.of(practice), postcode).orElseThrow();
  }

  private List<Offer> home() {
    OffersFound found = offers.at(HOME);
    assertThat(found).isInstanceOf(OffersFound.AtPostcode.class);
    return ((OffersFound.AtPostcode) found).offers();
  }

  private void arrange(
      String practice, boolean accepts, @Nullable LocalDate closedUntil, boolean outside) {
    Integer seen =
        jdbc.sql("SELECT COUNT(*) FROM registration_settings WHERE practice = ?")
            .param(practice)
            .query(Integer.class)
            .single();
    PracticeSettings wanted =
        new PracticeSettings(
            accepts, closedUntil, outside, true, true, null, Set.of(), AutoAccept.OFF);
    assertThat(settings.change(OdsCode.of(practice), Objects.requireNonNullElse(seen, 0), wanted))
        .isTrue();
  }

  private void run(ImportKind kind, String text) {
    ImportFile file =
        new ImportFile("town", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(importFiles.run(kind, List.of(file), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }
}
