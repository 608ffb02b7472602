package uk.nhs.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import uk.nhs.portal.PortalApplication;

/// A portal with its server, which counts SQL statements.
final class BenchPortal implements AutoCloseable {

  private final ServletWebServerApplicationContext context;

  private BenchPortal(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  static BenchPortal start(BenchDatabase database, String... profiles) throws IOException {
    SpringApplication application =
        new SpringApplication(PortalApplication.class, StatementsOfAllThreads.class);
    application.setAdditionalProfiles(profiles);
    application.setBannerMode(Banner.Mode.OFF);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("no tests", new WithoutTests()));
    return new BenchPortal(
        (ServletWebServerApplicationContext)
            application.run(
                "--server.port=0",
                "--portal.data=" + Files.createTempDirectory("portal-bench"),
                "--spring.datasource.url=" + database.url(),
                "--portal.outbox.enabled=false", // whose worker would be counted too
                "--logging.level.root=ERROR"));
  }

  /// Its address, without a slash at the end.
  String site() {
    return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  /// A part of it.
  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /// How many HTTP sessions its server holds.
  int sessions() {
    return managers().mapToInt(Manager::getActiveSessions).sum();
  }

  /// Ends them all, as if everybody's time were over.
  void endSessions() {
    managers().flatMap(manager -> Stream.of(manager.findSessions())).forEach(Session::expire);
  }

  private Stream<Manager> managers() {
    TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
    return Stream.of(server.getTomcat().getHost().findChildren())
        .map(web -> ((Context) web).getManager());
  }

  @Override
  public void close() {
    context.close();
  }
}
