package uk.nhs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// What whoever runs the portal in containers relies on, checked without a container engine.
class DockerFilesTests {

  private static final Path DOCKER = Path.of("docker");
  private static final List<String> PORTALS = List.of("portal-1", "portal-2");

  private final Map<String, Object> services =
      map(new Yaml().load(read("compose.yaml")), "services");

  @Test
  void theDatabaseIsMySqlNinePointSevenWhichTellsCapitalsAndAccentsApart() {
    Map<String, Object> mysql = map(services, "mysql");

    assertThat(mysql).containsEntry("image", "mysql:9.7").containsKey("healthcheck");
    assertThat(mysql.get("command")).asString().contains("--collation-server=utf8mb4_0900_as_cs");
  }

  @Test
  void twoPortalsServePeopleWithoutRightsThatTheyDoNotNeed() {
    for (String name : PORTALS) {
      Map<String, Object> portal = map(services, name);

      assertThat(portal)
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"))
          .doesNotContainKey("ports");
      assertThat(map(portal, "environment"))
          .containsEntry("SPRING_DATASOURCE_USERNAME", "portal")
          .containsEntry("SPRING_FLYWAY_ENABLED", "false");
    }
  }

  @Test
  void peopleAreServedOnlyAfterTheTablesAndTheRightsAreInPlace() {
    assertThat(condition("migrate", "mysql")).isEqualTo("service_healthy");
    assertThat(condition("grants", "migrate")).isEqualTo("service_completed_successfully");
    assertThat(condition("portal-1", "grants")).isEqualTo("service_completed_successfully");
    assertThat(condition("portal-2", "portal-1")).isEqualTo("service_healthy");
  }

  @Test
  void theAuditTrailCanOnlyBeReadAndAddedTo() {
    assertThat(read("mysql/audit-grants.sql"))
        .contains("'GRANT SELECT, INSERT', IF(table_name = 'audit_row', '', ', UPDATE, DELETE')");
  }

  @Test
  void theLoadBalancerKeepsPeopleAtTheirPortalAndMovesThemWhenItDies() {
    String proxy = read("haproxy.cfg");

    assertThat(proxy)
        .contains("cookie PORTAL-SERVER insert indirect nocache httponly")
        .contains("option redispatch")
        .contains("uri /actuator/health/readiness")
        .contains("http-request disable-l7-retry unless METH_GET");
    for (String name : PORTALS) {
      assertThat(proxy).containsPattern("server " + name + " " + name + ":8080 cookie \\w+");
    }
  }

  @Test
  void operatorsPagesCannotBeReachedThroughTheLoadBalancer() {
    assertThat(read("haproxy.cfg"))
        .contains("http-request return status 404 if { path_beg -i /actuator }");
  }

  @Test
  void theImageRunsOnJava25WithoutRootAndKnowsWhetherItIsReady() {
    String image = read("Dockerfile");
    String runtime = image.substring(image.lastIndexOf("\nFROM "));

    assertThat(runtime).startsWith("\nFROM eclipse-temurin:25-jre\n");
    assertThat(runtime).containsPattern("(?m)^USER 10001:10001$");
    assertThat(runtime).containsPattern("(?m)^HEALTHCHECK .* CMD \\[\"ready\"]$");
    assertThat(read("ready")).contains("/actuator/health/readiness");
  }

  @Test
  void noPasswordIsWrittenDown() {
    assertThat(read("example.env").lines().filter(line -> line.contains("PASSWORD=")))
        .hasSize(3)
        .allMatch(line -> line.endsWith("="));
    assertThat(read("compose.yaml").lines().filter(line -> line.contains("PASSWORD:")))
        .isNotEmpty()
        .allMatch(line -> line.contains(": ${"));
  }

  private Object condition(String service, String after) {
    return Objects.requireNonNull(
        map(map(map(services, service), "depends_on"), after).get("condition"));
  }

  @SuppressWarnings("unchecked") // YAML knows no types
  private static Map<String, Object> map(Map<String, Object> parent, String name) {
    assertThat(parent.get(name)).as(name).isInstanceOf(Map.class);
    return (Map<String, Object>) Objects.requireNonNull(parent.get(name));
  }

  private static String read(String file) {
    try {
      return Files.readString(DOCKER.resolve(file));
    } catch (IOException missing) {
      throw new AssertionError("docker/" + file + " cannot be read", missing);
    }
  }
}
