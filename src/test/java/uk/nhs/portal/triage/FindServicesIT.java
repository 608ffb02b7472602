package uk.nhs.portal.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.organisations.OpenState;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.triage.ServicesFound.Found;
import uk.nhs.portal.triage.ServicesFound.NothingOpenInTime;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// A town whose places are the farther away the higher their number.
@DatabaseTest
class FindServicesIT {

  private static final String HEAD =
      """
      ods_code,kind,name,status,postcode,latitude,longitude,services,hours_monday,hours_tuesday,\
      hours_wednesday,hours_thursday,hours_friday,hours_saturday,hours_sunday
      """;

  private static final String PLACES =
      HEAD
          + row("U0001", "clinic", "Urgent Centre", 1, "urgent treatment centre", "08:00-20:00")
          + row("H0002", "hospital", "Royal Hospital", 2, "A&E", "24 hours")
          + row("U0003", "clinic", "Night Centre", 3, "Urgent treatment centre", "18:00-02:00")
          + row("U0004", "clinic", "Silent Centre", 4, "Urgent treatment centre", "")
          + row("H0005", "hospital", "General", 5, "A&E; urgent treatment centre", "24 hours")
          + row("D0001", "dental practice", "Dentist", 1, "dentist", "09:00-17:00")
          + row("P0001", "pharmacy", "Day Pharmacy", 1, "", "09:00-17:00")
          + row("P0002", "pharmacy", "Late Pharmacy", 2, "", "09:00-22:00")
          + row("G0001", "GP practice", "Oak Surgery", 1, "", "08:00-18:30")
          + "U0009,clinic,Gone Centre,CLOSED,M33 7XZ,53.4,-2.3,urgent treatment centre,,,,,,,\n"
          + "H0099,hospital,Far Hospital,,LS1 4AP,54.4,-2.3,A&E,24 hours,24 hours,24 hours,"
          + "24 hours,24 hours,24 hours,24 hours\n";

  private static final Place HERE = new Place.AtPoint(new GeoPoint(53.4, -2.3));

  @Autowired private ImportFiles importFiles;
  @Autowired private FindServices find;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  @BeforeEach
  void aTown() {
    clock.reset();
    run(ImportKind.ODS, PLACES);
    run(ImportKind.POSTCODES, "postcode,latitude,longitude\nM33 7XZ,53.4,-2.3\n");
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
    clock.reset();
  }

  @Test
  void whatIsOpenInTimeIsListedFromTheNearestToTheFarthest() {
    Found found = found("Dx03");

    assertThat(codes(found.open()))
        .containsExactly("U0001", "H0002", "H0005", "H0005"); // its A&E and its centre
    assertThat(found.open()).extracting(ServiceNearby::metres).isSorted();
    assertThat(found.open().getFirst().openingWords(clock.instant()))
        .isEqualTo("Open now, closes at 8pm");
    assertThat(found.exact()).isTrue();
  }

  @Test
  void aPlaceOfUnknownHoursIsNamedApartAndSaysSo() {
    ServiceNearby silent = found("Dx03").hoursUnknown().getFirst();

    assertThat(silent.organisation().code()).isEqualTo(OdsCode.of("U0004"));
    assertThat(silent.opening()).isEqualTo(new OpenState.HoursUnknown());
    assertThat(silent.openingWords(clock.instant()))
        .isEqualTo("We do not know the opening hours. Phone before you go.");
  }

  @Test
  void aPlaceThatOpensBeforeTheDeadlineIsOpenInTime() {
    london("2026-03-03T15:00");

    assertThat(codes(found("Dx03").open())).contains("U0003"); // at six, of four hours
    assertThat(found("Dx03").open())
        .filteredOn(service -> service.organisation().code().value().equals("U0003"))
        .extracting(service -> service.openingWords(clock.instant()))
        .containsExactly("Closed now, opens at 6pm");

    london("2026-03-03T13:00");
    assertThat(codes(found("Dx03").open())).doesNotContain("U0003");
  }

  @Test
  void theNightOfYesterdayLastsIntoToday() {
    london("2026-03-04T00:30");
    assertThat(codes(found("Dx03").open())).contains("U0003").doesNotContain("U0001");

    london("2026-03-04T01:45"); // it closes before anybody gets there
    assertThat(codes(found("Dx03").open())).doesNotContain("U0003");
  }

  @Test
  void whenAllIsClosedTheNextToOpenIsNamed() {
    london("2026-03-03T21:45");

    assertThat(codes(found("Dx28").open())).containsExactly("P0001", "P0002"); // tomorrow at nine
    jdbc.sql("DELETE FROM organisation WHERE ods_code IN ('U0003', 'H0005')").update();
    NothingOpenInTime nothing = (NothingOpenInTime) search("Dx19", HERE);
    assertThat(codes(nothing.later())).containsExactly("U0001", "D0001");
    assertThat(nothing.later().getLast().openingWords(clock.instant()))
        .isEqualTo("Closed now, opens at 9am tomorrow");
    assertThat(codes(nothing.hoursUnknown())).containsExactly("U0004");
  }

  @Test
  void aPlaceThatClosesSoonSaysWhenItOpensAgain() {
    jdbc.sql("DELETE FROM organisation WHERE ods_code IN ('U0001', 'U0003', 'U0004', 'H0005')")
        .update();
    london("2026-03-03T16:45");

    NothingOpenInTime nothing = (NothingOpenInTime) search("Dx17", HERE);
    assertThat(nothing.later().getFirst().openingWords(clock.instant()))
        .isEqualTo("It closes before you can get there. It opens again at 9am tomorrow.");
  }

  @Test
  void onBankHolidaysHoursAreDoubted() {
    london("2026-04-06T10:00"); // Easter Monday

    assertThat(found("Dx28").open().getFirst().holiday())
        .hasFieldOrPropertyWithValue("name", "Easter Monday");
    assertThat(found("Dx02").open().getFirst().holiday()).isNull(); // A&E never closes
  }

  @Test
  void theNearestOpenOneIsFoundBehindManyThatAreClosed() {
    StringBuilder many = new StringBuilder(HEAD);
    for (int i = 0; i < 30; i++) {
      many.append(row("Q%04d".formatted(i), "pharmacy", "Shut", 1, "", "09:00-12:00"));
    }
    run(ImportKind.ODS, many.toString());
    london("2026-03-03T17:30");

    ServicesFound found = search("Dx80", HERE);
    assertThat(codes(((Found) found).open())).contains("P0002");
  }

  @Test
  void nobodyIsSentFartherThanTheDirectoryOfServicesLooks() {
    assertThat(codes(found("Dx02").open())).containsExactly("H0002", "H0005");
    Place far = new Place.AtPoint(new GeoPoint(51.0, -2.3));
    assertThat(search("Dx02", far)).isEqualTo(new NothingOpenInTime(List.of(), List.of(), true));
  }

  @Test
  void otherPeoplesPracticesAreNoPlaceToGo() {
    assertThat(search("Dx75", HERE)).isEqualTo(new ServicesFound.NowhereToGo());
    assertThat(search("Dx38", HERE)).isEqualTo(new ServicesFound.NowhereToGo());
    assertThat(found("Dx08").open())
        .extracting(ServiceNearby::service)
        .containsOnly(CareService.URGENT_TREATMENT_CENTRE);
  }

  @Test
  void thePlaceMayBeAPostcodeOrAnOrganisation() {
    Place postcode = new Place.AtPostcode(Postcode.of("M33 7XZ"));
    Place practice = new Place.AtOrganisation(OdsCode.of("G0001"));

    assertThat(codes(((Found) search("Dx02", postcode)).open())).containsExactly("H0002", "H0005");
    assertThat(codes(((Found) search("Dx02", practice)).open())).containsExactly("H0002", "H0005");
  }

  @Test
  void aPostcodeThatIsNotKnownIsSomewhereInItsDistrict() {
    assertThat(search("Dx02", new Place.AtPostcode(Postcode.of("M33 9ZZ"))))
        .isInstanceOfSatisfying(Found.class, found -> assertThat(found.exact()).isFalse());
  }

  @Test
  void whereNobodyKnowsThePlaceNothingIsInvented() {
    assertThat(search("Dx02", new Place.AtPostcode(Postcode.of("SW1A 1AA"))))
        .isEqualTo(new ServicesFound.PlaceUnknown());
    assertThat(search("Dx02", new Place.AtOrganisation(OdsCode.of("X9999"))))
        .isEqualTo(new ServicesFound.PlaceUnknown());
    assertThat(search("Dx02", new Place.AtPostcode(Postcode.of("EH1 1AA"))))
        .isEqualTo(new ServicesFound.OutsideEngland(Nation.SCOTLAND));
  }

  @Test
  void whoReadsTheAdviceTooLateStillSeesWhatIsOpen() {
    Disposition soon = Dispositions.get(new DispositionCode("Dx02"));

    assertThat(find.find(soon, HERE, clock.instant().minusSeconds(86_400)))
        .isInstanceOf(Found.class);
  }

  @ParameterizedTest
  @CsvSource({"Dx03", "Dx98", "Dx60", "Dx22", "Dx31", "Dx05"})
  void aSearchTakesAtMostThreeStatements(String code) {
    Place postcode = new Place.AtPostcode(Postcode.of("M33 7XZ"));
    Place practice = new Place.AtOrganisation(OdsCode.of("G0001"));

    assertThat(CountedStatements.during(() -> search(code, postcode))).isLessThanOrEqualTo(3);
    assertThat(CountedStatements.during(() -> search(code, practice))).isLessThanOrEqualTo(3);
    assertThat(CountedStatements.during(() -> search(code, HERE))).isLessThanOrEqualTo(2);
  }

  @Test
  void servicesThatAreNotKnownAreRefused() {
    String bad = HEAD + row("B0001", "clinic", "Bad", 1, "brain surgery", "09:00-12:00");
    String kind = HEAD + row("B0001", "clinic", "Bad", 1, "pharmacy", "09:00-12:00");

    assertThat(importing(ImportKind.ODS, bad)).isInstanceOf(ImportResult.NothingImported.class);
    assertThat(importing(ImportKind.ODS, kind)).isInstanceOf(ImportResult.NothingImported.class);
  }

  @Test
  void importingAgainChangesOnlyWhatChanged() {
    run(
        ImportKind.ODS,
        HEAD + row("U0001", "clinic", "Urgent Centre", 1, "dentist", "08:00-20:00"));

    assertThat(codes(found("Dx03").open())).doesNotContain("U0001");
    assertThat(codes(found("Dx19").open())).contains("U0001");
  }

  private ServicesFound search(String code, Place place) {
    return find.find(Dispositions.get(new DispositionCode(code)), place, clock.instant());
  }

  private Found found(String code) {
    ServicesFound found = search(code, HERE);
    assertThat(found).isInstanceOf(Found.class);
    return (Found) found;
  }

  private void london(String time) {
    clock.set(LocalDateTime.parse(time).atZone(London.ZONE).toInstant());
  }

  private static List<String> codes(List<ServiceNearby> services) {
    return services.stream().map(service -> service.organisation().code().value()).toList();
  }

  private static String row(
      String code, String kind, String name, int place, String services, String hours) {
    String day = "," + hours;
    return "%s,%s,%s,,M33 7XZ,%s,-2.3,%s%s%n"
        .formatted(code, kind, name, 53.4 + place / 100.0, services, day.repeat(7));
  }

  private void run(ImportKind kind, String text) {
    assertThat(importing(kind, text)).isInstanceOf(ImportResult.Imported.class);
  }

  private ImportResult importing(ImportKind kind, String text) {
    ImportFile file =
        new ImportFile("town.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    return importFiles.run(kind, List.of(file), false, _ -> {});
  }
}
