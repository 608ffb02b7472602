package uk.nhs.portal.performance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.performance.PublishedFigures;
import uk.nhs.portal.performance.measures.Measure;

/// Every address that the OpenAPI document has answers as the document says.
@ServerTest
class OpenApiIT {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  private ApiOverHttp api;

  @BeforeEach
  void aMeasureWithFigures() {
    api = new ApiOverHttp(port);
    PublishedFigures published = new PublishedFigures(context);
    Measure measure =
        published.measure(
            "documented",
            """
            {"code": "documented", "name": "Documented", "unit": "%", "polarity": "decrease",
             "target": 5, "rebase": ["2024-06-01"],
             "derivation": {"layout": "ae-monthly", "numerator": ["a"], "denominator": ["b"]}}
            """);
    if (api.json("/api/mynhs/measures/documented").get("firstPeriod").isNull()) {
      published.organisation("E92000001", "England", "ENGLAND");
      published.organisation("DOC01", "Documented Trust", "TRUST");
      UUID batch = published.batch(Instant.parse("2026-03-01T09:30:00Z"), false, null);
      published.release(batch, measure, JUNE, 1, true);
      published.figure(measure, JUNE, 1, "E92000001", 30.0, 200.0, 15.0);
      published.figure(measure, JUNE, 1, "DOC01", 10.0, 100.0, 10.0);
    }
  }

  @Test
  void everyPathAnswersWithEveryFieldAndNoOther() {
    JsonNode document = api.json("/api/openapi.json");
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    Schemas schemas = new Schemas(document);
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode operation = path.getValue().get("get");
      String address =
          path.getKey().replace("{code}", "documented")
              + (path.getKey().endsWith("/series") ? "?organisation=DOC01" : "");
      JsonNode answer = api.json(address);
      JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
      if (!schema.isMissingNode()) {
        schemas.check(address, schema, answer);
      }
      if (operation.at("/responses/200/content").has("text/csv")) {
        assertThat(api.get(address, "Accept", "text/csv").headers().firstValue("Content-Type"))
            .as(address)
            .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
      }
    }
    assertThat(document.get("paths").size()).isEqualTo(OpenApiPaths.endpoints().size());
  }

  @Test
  void aProblemIsTheOneOfTheDocument() {
    Schemas schemas = new Schemas(api.json("/api/openapi.json"));
    schemas.check(
        "problem",
        OpenApiPaths.ref("problem"),
        JsonMapper.shared().readTree(api.get("/api/mynhs/measures/no-such").body()));
  }

  @Test
  void everySchemaThatIsNamedIsThere() {
    JsonNode document = api.json("/api/openapi.json");
    document
        .findValues("$ref")
        .forEach(reference ->
            assertThat(document.at(reference.asString().substring(1)).isMissingNode())
                .as(reference.asString())
                .isFalse());
  }
}
