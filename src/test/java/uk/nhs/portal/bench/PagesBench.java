package uk.nhs.portal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import uk.nhs.portal.PortalApplication;
import uk.nhs.portal.testing.SignInByHttp;

/// Measures what a page costs: bytes and requests of a first visit, SQL statements, and the heap of
/// a session.
///
/// `./portal bench pages` prints a row for each page. Bytes and requests are what Chromium says it
/// transferred with an empty cache; statements are counted at the data source; the heap is what a
/// hundred sessions of signed-in people keep after a collection, divided by a hundred.
public final class PagesBench {

  private static final int SESSIONS = 100;
  private static final List<String> VISITOR =
      List.of(
          "/",
          "/find-a-gp",
          "/find-a-gp?near=ZY1+1AE",
          "/find-a-pharmacy?near=ZY1+1AE",
          "/organisations/ZYP001",
          "/sign-in");
  private static final List<String> PATIENT =
      List.of("/appointments", "/appointments/book", "/messages", "/account");

  private PagesBench() {}

  static void main() throws Exception {
    try (BenchDatabase database = BenchDatabase.create()) {
      measure(database);
    }
  }

  private static void measure(BenchDatabase database) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("portal-bench");
    SpringApplication application =
        new SpringApplication(PortalApplication.class, StatementsOfAllThreads.class);
    application.setAdditionalProfiles("demo");
    application.setBannerMode(Banner.Mode.OFF);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("no tests", new WithoutTests()));
    try (ConfigurableApplicationContext context =
        application.run(
            "--server.port=0",
            "--portal.data=" + data,
            "--spring.datasource.url=" + database.url(),
            "--portal.outbox.enabled=false", // whose worker would be counted too
            "--logging.level.root=ERROR")) {
      String site =
          "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
      String cookie = SignInByHttp.at(site, "lucas.byrne@example.com", "harbour-lantern-fern");
      System.out.printf("%-34s %10s %9s %11s%n", "page", "bytes", "requests", "statements");
      for (String page : VISITOR) {
        row(site, page, null);
      }
      for (String page : PATIENT) {
        row(site, page, cookie);
      }
      System.out.println();
      for (String page : List.of("/", "/appointments", "/appointments/book")) {
        heap(site, page, page.equals("/") ? null : cookie);
      }
    }
  }

  private static void row(String site, String page, @Nullable String cookie)
      throws IOException, InterruptedException {
    fetch(site + page, cookie); // the first time fills caches that all later people share
    long before = StatementsOfAllThreads.count();
    fetch(site + page, cookie);
    long statements = StatementsOfAllThreads.count() - before;
    Transfer transfer = transfer(site, page, cookie);
    System.out.printf(
        Locale.UK,
        "%-34s %,10d %9d %11d%n",
        page,
        transfer.bytes(),
        transfer.requests(),
        statements);
  }

  private record Transfer(long bytes, long requests) {}

  private static Transfer transfer(String site, String page, @Nullable String cookie) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    String chromium = System.getenv("PORTAL_CHROMIUM");
    if (chromium != null) {
      options.setBinary(chromium);
    }
    ChromeDriver browser = new ChromeDriver(options);
    try {
      if (cookie != null) {
        browser.executeCdpCommand(
            "Network.setCookie",
            Map.of(
                "name",
                cookie.substring(0, cookie.indexOf('=')),
                "value",
                cookie.substring(cookie.indexOf('=') + 1),
                "url",
                site,
                "path",
                "/",
                "secure",
                true));
      }
      browser.get(site + page);
      if (!Objects.equals(browser.getCurrentUrl(), site + page)) {
        throw new IllegalStateException(page + " leads to " + browser.getCurrentUrl());
      }
      Object sums =
          browser.executeAsyncScript(
              """
              const done = arguments[0];
              setTimeout(() => {
                const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                done([all.reduce((sum, entry) => sum + entry.transferSize, 0), all.length]);
              }, 3000);
              """);
      List<?> numbers = (List<?>) Objects.requireNonNull(sums);
      return new Transfer(
          ((Number) numbers.get(0)).longValue(), ((Number) numbers.get(1)).longValue());
    } finally {
      browser.quit();
    }
  }

  private static void heap(String site, String page, @Nullable String cookie)
      throws IOException, InterruptedException {
    for (int i = 0; i < 10; i++) {
      fetch(site + page, cookie);
    }
    long before = usedHeap();
    for (int i = 0; i < SESSIONS; i++) {
      fetch(site + page, cookie);
    }
    long bytes = (usedHeap() - before) / SESSIONS;
    System.out.printf(
        Locale.UK,
        "heap of a session on %-22s %,10d bytes   (target: at most 100,000)%n",
        page,
        bytes);
  }

  private static long usedHeap() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }

  /// A request without a session cookie, so that each makes a session of its own.
  private static void fetch(String url, @Nullable String cookie)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
      if (cookie != null) {
        request.header("Cookie", cookie);
      }
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(url + " answers " + answer.statusCode());
      }
    }
  }
}
