package uk.nhs.portal.performance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.performance.PublishedFigures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.testing.MovableClock;

/// What a program gets of the open data over HTTP.
@ServerTest
class OpenDataIT {

  private static final String CODE = "waits-4h";
  private static final String MEASURE = "/api/mynhs/measures/" + CODE;
  private static final String SERIES = MEASURE + "/series?organisation=OPEN1";
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final Instant PUBLISHED = Instant.parse("2026-03-01T09:30:00Z");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private MovableClock clock;

  private ApiOverHttp api;
  private PublishedFigures published;
  private Measure measure;

  @BeforeEach
  void twoMonthsOfSixTrusts() {
    clock.reset();
    api = new ApiOverHttp(port);
    published = new PublishedFigures(context);
    published.clear();
    measure =
        published.measure(
            CODE,
            """
            {"code": "waits-4h", "name": "Seen within 4 hours", "definition": "Share, of all",
             "unit": "%", "polarity": "increase", "target": 78, "frequency": "month",
             "domain": "Urgent care", "suppressBelow": 5}
            """);
    published.organisation("E92000001", "England", "ENGLAND");
    UUID batch = published.batch(PUBLISHED, false, null);
    for (LocalDate month : List.of(JUNE, JUNE.plusMonths(1))) {
      published.release(batch, measure, month, 1, true);
      figure(month, "E92000001", 4_200.0, 6_000.0);
      for (int i = 1; i <= 6; i++) {
        published.organisation("OPEN" + i, "Trust " + i, "TRUST");
        figure(month, "OPEN" + i, 640.0 + 20 * i, 1_000.0);
      }
    }
  }

  private void figure(LocalDate month, String organisation, double numerator, double denominator) {
    published.figure(
        measure, month, 1, organisation, numerator, denominator, 100 * numerator / denominator);
  }

  @Test
  void theListNamesEveryMeasureAndItsPeriods() {
    JsonNode listed =
        StreamSupport.stream(api.json("/api/mynhs/measures").get("measures").spliterator(), false)
            .filter(each -> each.get("code").asString().equals(CODE))
            .findFirst()
            .orElseThrow();
    assertThat(listed.get("polarity").asString()).isEqualTo("increase");
    assertThat(listed.get("target").asDouble()).isEqualTo(78);
    assertThat(listed.get("firstPeriod").asString()).isEqualTo("2024-06-01");
    assertThat(listed.get("latestPeriod").asString()).isEqualTo("2024-07-01");
    assertThat(listed.get("href").asString()).endsWith(MEASURE);
  }

  @Test
  void aDefinitionHasEveryVersion() {
    published.measure(
        CODE, "{\"code\": \"waits-4h\", \"name\": \"Within 4 hours\", \"unit\": \"%\"}");
    JsonNode definition = api.json(MEASURE);
    assertThat(definition.get("name").asString()).isEqualTo("Within 4 hours");
    assertThat(definition.get("versions").get(1).get("name").asString())
        .isEqualTo("Seen within 4 hours");
    assertThat(definition.get("versions").get(0).get("definedAt").asString())
        .isEqualTo("2026-03-03T09:00:00Z");
  }

  @Test
  void aSeriesHasItsCountsIntervalLimitsAndIcons() {
    JsonNode series = api.json(SERIES);
    JsonNode point = series.get("points").get(0);
    assertThat(point.get("period").asString()).isEqualTo("2024-06-01");
    assertThat(point.get("numerator").asDouble()).isEqualTo(660);
    assertThat(point.get("value").asDouble()).isEqualTo(66);
    assertThat(point.get("lower95").asDouble()).isBetween(63.0, 66.0);
    assertThat(point.get("upper95").asDouble()).isBetween(66.0, 69.0);
    assertThat(point.get("mean").asDouble()).isEqualTo(66);
    assertThat(point.get("lpl").asDouble()).isEqualTo(66);
    assertThat(point.get("specialCause").asString()).isEqualTo("Common Cause");
    assertThat(point.get("pointType").asString()).isEqualTo("common_cause");
    assertThat(point.get("rebaseGroup").asInt()).isZero();
    assertThat(point.get("againstEngland").asString()).isEqualTo("worse");
    assertThat(series.at("/latest/variation").asString()).isEqualTo("common_cause");
    assertThat(series.at("/latest/assurance").asString()).isEqualTo("fail");
    assertThat(series.at("/organisation/name").asString()).isEqualTo("Trust 1");
  }

  @ParameterizedTest
  @CsvSource({"england", "E92000001", "England"})
  void englandHasASeriesToo(String asked) {
    JsonNode series = api.json(MEASURE + "/series?organisation=" + asked);
    assertThat(series.at("/organisation/code").asString()).isEqualTo("E92000001");
    assertThat(series.get("points").size()).isEqualTo(2);
  }

  @Test
  void anAreaOfTheNhsWithoutFiguresHasNoPoints() {
    JsonNode series = api.json(MEASURE + "/series?organisation=Y62");
    assertThat(series.get("points").size()).isZero();
    assertThat(series.get("latest").isNull()).isTrue();
    assertThat(series.at("/organisation/kind").asString()).isEqualTo("region");
  }

  @Test
  void anAreaOfTheNhsHasWhatItsOrganisationsHaveTogether() {
    context
        .getBean(JdbcClient.class)
        .sql(
            "UPDATE reporting_organisation SET region_code = 'Y62' WHERE code IN ('OPEN1', 'OPEN2')")
        .update();
    JsonNode series = api.json(MEASURE + "/series?organisation=Y62");
    assertThat(series.get("points").size()).isEqualTo(2);
    assertThat(series.at("/points/0/numerator").asDouble()).isEqualTo(660 + 680);
    assertThat(series.at("/points/0/denominator").asDouble()).isEqualTo(2_000);
    assertThat(series.at("/points/0/againstEngland").asString()).isEqualTo("worse");
    assertThat(series.at("/organisation/kind").asString()).isEqualTo("region");
  }

  @Test
  void whatIsHiddenIsSaidToBeHiddenAndNeverTold() {
    UUID batch = published.batch(PUBLISHED, true, "Small numbers");
    published.release(batch, measure, JUNE.plusMonths(2), 1, true);
    published.figure(measure, JUNE.plusMonths(2), 1, "OPEN1", 3.0, 4.0, 75.0, "P", null);
    JsonNode point = api.json(SERIES).get("points").get(2);
    assertThat(point.get("hidden").asBoolean()).isTrue();
    assertThat(point.get("provisional").asBoolean()).isTrue();
    for (String number : List.of("numerator", "denominator", "value", "lower95", "upper95")) {
      assertThat(point.get(number).isNull()).as(number).isTrue();
    }
  }

  @Test
  void whatIsUnderEmbargoIsNotThereUntilItsTime() {
    Instant later = clock.instant().plusSeconds(3_600);
    UUID batch = published.batch(later, false, null);
    published.release(batch, measure, JUNE.plusMonths(2), 1, true);
    figure(JUNE.plusMonths(2), "OPEN1", 700, 1_000);
    assertThat(api.json(SERIES).get("points").size()).isEqualTo(2);
    assertThat(api.json(MEASURE + "/organisations").get("period").asString())
        .isEqualTo("2024-07-01");
    clock.set(later);
    assertThat(api.json(SERIES).get("points").size()).isEqualTo(3);
  }

  @Test
  void aComparisonHasEnglandFifthsAndFunnelLimits() {
    JsonNode compared = api.json(MEASURE + "/organisations?period=2024-06-01&kind=trust");
    assertThat(compared.at("/england/value").asDouble()).isEqualTo(70);
    assertThat(compared.get("organisations").size()).isEqualTo(6);
    JsonNode first = compared.get("organisations").get(0);
    assertThat(first.get("code").asString()).isEqualTo("OPEN1");
    assertThat(first.get("againstEngland").asString()).isEqualTo("worse");
    assertThat(first.get("funnelLower95").asDouble()).isLessThan(71);
    JsonNode funnel = compared.get("funnels").get(0);
    assertThat(funnel.get("kind").asString()).isEqualTo("trust");
    assertThat(funnel.get("organisations").asInt()).isEqualTo(6);
    assertThat(funnel.get("centre").asDouble()).isEqualTo(71);
    assertThat(funnel.get("phi").asDouble()).isPositive();
    assertThat(funnel.get("overDispersed").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/mynhs/measures/waits-4h/series, 400, does not say which organisation",
    "/api/mynhs/measures/waits-4h/series?organisation=, 400, does not say which organisation",
    "/api/mynhs/measures/waits-4h/series?organisation=%3F, 400, not the code of an organisation",
    "/api/mynhs/measures/waits-4h/series?organisation=NONE9, 404, no organisation with this code",
    "/api/mynhs/measures/no-such/series?organisation=OPEN1, 404, no measure with this code",
    "/api/mynhs/measures/no-such, 404, no measure with this code",
    "/api/mynhs/measures/waits-4h/series?organisation=OPEN1&history=x, 400, no such history",
    "/api/mynhs/measures/waits-4h/series?organisation=OPEN1&format=xml, 400, no such format",
    "/api/mynhs/measures/waits-4h/organisations?period=june, 400, not the first day of a period",
    "/api/mynhs/measures/waits-4h/organisations?kind=bank, 400, no such kind",
    "/api/nothing, 404, nothing at this address"
  })
  void aProblemSaysWhatIsWrongAndWhatToDo(String path, int status, String words) {
    HttpResponse<String> answer = api.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("title").asString()).contains(words);
    assertThat(problem.get("detail").asString()).isNotEmpty();
    assertThat(problem.get("status").asInt()).isEqualTo(status);
  }

  @Test
  void nobodyChangesAnything() {
    HttpResponse<String> answer =
        api.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + MEASURE))
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("can only be read");
  }

  @Test
  void everySiteMayReadItAndNobodyGetsACookie() {
    HttpResponse<String> answer = api.get(SERIES, "Origin", "https://example.org");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/mynhs/measures/waits-4h/series.csv?organisation=OPEN1, */*",
    "/api/mynhs/measures/waits-4h/series?organisation=OPEN1&format=csv, */*",
    "/api/mynhs/measures/waits-4h/series?organisation=OPEN1, text/csv",
    "/api/mynhs/measures/waits-4h/series?organisation=OPEN1, 'application/json;q=0.5, text/csv'"
  })
  void theSameComesAsCsv(String path, String accept) {
    HttpResponse<String> answer = api.get(path, "Accept", accept);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines.getFirst())
        .startsWith(
            "period,numerator,denominator,value,lower95,upper95,mean,lpl,upl,specialCause,pointType,"
                + "rebaseGroup");
    assertThat(lines.get(1)).startsWith("2024-06-01,660,1000,66,");
    assertThat(lines).hasSize(3);
    assertThat(answer.body()).endsWith("\r\n");
  }

  @Test
  void aNameThatASpreadsheetWouldCalculateIsGuarded() {
    published.organisation("OPEN9", "=HYPERLINK(\"x\"), Trust", "TRUST");
    figure(JUNE, "OPEN9", 700, 1_000);
    String csv = api.get(MEASURE + "/organisations.csv?period=2024-06-01").body();
    assertThat(csv).contains("OPEN9,\"'=HYPERLINK(\"\"x\"\"), Trust\",trust");
    assertThat(api.json(MEASURE + "/organisations?period=2024-06-01").toString())
        .contains("\"=HYPERLINK(");
  }

  @Test
  void theColumnsOfEachCsvAreDescribed() {
    for (String csv :
        List.of(
            "/api/mynhs/measures.csv",
            MEASURE + "/series.csv?organisation=OPEN1",
            MEASURE + "/organisations.csv?period=2024-06-01")) {
      HttpResponse<String> answer = api.get(csv);
      String link = answer.headers().firstValue("Link").orElseThrow();
      assertThat(link).contains("rel=\"describedby\"").contains("application/csvm+json");
      String metadata = link.replaceFirst("^<https?://[^/]+([^>]+)>.*", "$1");
      JsonNode described = api.json(metadata);
      assertThat(described.get("url").asString()).endsWith(csv);
      List<String> columns =
          StreamSupport.stream(described.at("/tableSchema/columns").spliterator(), false)
              .map(column -> column.get("name").asString())
              .toList();
      assertThat(answer.body().lines().findFirst()).contains(String.join(",", columns));
    }
  }

  @Test
  void whoHasItAlreadyIsToldSoUntilSomethingChanges() {
    HttpResponse<String> first = api.get(SERIES);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("public");
    assertThat(first.headers().firstValue("Last-Modified"))
        .contains("Sun, 01 Mar 2026 09:30:00 GMT");
    assertThat(api.get(SERIES, "If-None-Match", tag).statusCode()).isEqualTo(304);
    UUID revised = published.batch(clock.instant(), false, "A wrong count");
    published.release(revised, measure, JUNE, 2, false);
    published.figure(measure, JUNE, 2, "OPEN1", 670.0, 1_000.0, 67.0);
    HttpResponse<String> next = api.get(SERIES, "If-None-Match", tag);
    assertThat(next.statusCode()).isEqualTo(200);
    JsonNode point = JsonMapper.shared().readTree(next.body()).get("points").get(0);
    assertThat(point.get("value").asDouble()).isEqualTo(67);
    assertThat(point.get("revision").asInt()).isEqualTo(2);
  }

  @Test
  void theCatalogueHasADataSetForEachMeasureWithFigures() {
    JsonNode catalogue = api.json("/api/mynhs/catalogue");
    assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
    JsonNode dataset = catalogue.get("dcat:dataset").get(0);
    assertThat(catalogue.get("dcat:dataset").size()).isEqualTo(1);
    assertThat(dataset.get("dct:identifier").asString()).isEqualTo(CODE);
    assertThat(dataset.get("dct:issued").asString()).isEqualTo(PUBLISHED.toString());
    assertThat(dataset.at("/dct:temporal/dcat:endDate").asString()).isEqualTo("2024-07-31");
    for (JsonNode distribution : dataset.get("dcat:distribution").values()) {
      String address = distribution.at("/dcat:downloadURL/@id").asString();
      HttpResponse<String> answer = api.get(address.replaceFirst("^https?://[^/]+", ""));
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
      assertThat(distribution.at("/dcat:mediaType/@id").asString()).endsWith(type);
      if (distribution.has("spdx:checksum")) {
        assertThat(distribution.at("/spdx:checksum/spdx:checksumValue").asString())
            .isEqualTo(OpenAnswer.sha256(answer.body().getBytes(UTF_8)));
        assertThat(distribution.get("dcat:byteSize").asInt()).isEqualTo(answer.body().length());
      }
    }
  }
}
