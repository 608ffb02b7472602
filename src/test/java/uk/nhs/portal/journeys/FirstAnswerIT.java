package uk.nhs.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What the first answer of a page holds, before any script has run.
@Journey
class FirstAnswerIT {

  private static final int BUDGET = 110_000;

  @Test
  void theFirstAnswerIsTheFinishedPage(Portal portal) throws Exception {
    HttpResponse<String> answer = get(portal, "/organisations/ZYP001");
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select("main h1").eachText()).containsExactly("Alderbrook Surgery");
    assertThat(page.title()).isEqualTo("Alderbrook Surgery – Health portal");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("link[rel=stylesheet]")).isNotEmpty();
    assertThat(page.select("main").text()).contains("01632 960007");
  }

  @Test
  void statusCodesAreRight(Portal portal) throws Exception {
    assertThat(get(portal, "/").statusCode()).isEqualTo(200);
    assertThat(get(portal, "/no-such-page").statusCode()).isEqualTo(404);
    assertThat(get(portal, "/organisations/NOPE99").statusCode()).isEqualTo(404);
    HttpResponse<String> missing = get(portal, "/no-such-page");
    assertThat(Jsoup.parse(missing.body()).select("main h1").text()).isEqualTo("Page not found");
  }

  @Test
  void scriptsAndStylesOfAFirstPageStayWithinTheBudget(Portal portal) throws Exception {
    Document page = Jsoup.parse(get(portal, "/").body(), portal.url("/"));
    List<String> assets =
        page.select("script[src], link[rel=stylesheet], link[rel=modulepreload]").stream()
            .map(FirstAnswerIT::address)
            .distinct()
            .toList();
    long bytes = 0;
    for (String asset : assets) {
      bytes += brotli(asset);
    }
    try (Browser browser = Browser.wide(portal)) {
      browser.open("/");
      Object later =
          browser.run(
              "return performance.getEntriesByType('resource').map(e => e.name)"
                  + ".filter(n => n.includes('/VAADIN/build/'))");
      for (Object name : (List<?>) java.util.Objects.requireNonNull(later)) {
        if (!assets.contains(name.toString())) {
          bytes += brotli(name.toString());
        }
      }
    }
    assertThat(bytes).isBetween(20_000L, (long) BUDGET);
  }

  @Test
  void nothingIsLoadedFromAnybodyElse(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      browser.open("/");
      Object names =
          browser.run("return performance.getEntriesByType('resource').map(e => e.name)");
      assertThat((List<?>) names)
          .isNotEmpty()
          .allSatisfy(name -> assertThat(name.toString()).startsWith(portal.url("/")));
    }
  }

  @Test
  void thePolicyOfThePageIsNeverViolated(Portal portal) {
    try (Browser browser = Browser.wide(portal)) {
      for (String path : List.of("/", "/find-a-gp?near=ZY1", "/sign-in", "/organisations/ZYP001")) {
        browser.open(path);
        assertThat(browser.driver().manage().logs().get("browser").getAll())
            .as(path)
            .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
      }
    }
  }

  private static String address(Element element) {
    return element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href");
  }

  private static long brotli(String url) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", "br").build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
  }

  private static HttpResponse<String> get(Portal portal, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(portal.url(path))).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
