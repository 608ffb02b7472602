package uk.nhs.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
    try (BenchPortal portal = BenchPortal.start(database, "demo")) {
      String site = portal.site();
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
    Transfer transfer = Transfer.of(site, page, cookie);
    System.out.printf(
        Locale.UK,
        "%-34s %,10d %9d %11d%n",
        page,
        transfer.bytes(),
        transfer.requests(),
        statements);
  }

  private static void heap(String site, String page, @Nullable String cookie)
      throws IOException, InterruptedException {
    for (int i = 0; i < 10; i++) {
      fetch(site + page, cookie);
    }
    long before = UsedHeap.bytes();
    for (int i = 0; i < SESSIONS; i++) {
      fetch(site + page, cookie);
    }
    long bytes = (UsedHeap.bytes() - before) / SESSIONS;
    System.out.printf(
        Locale.UK,
        "heap of a session on %-22s %,10d bytes   (target: at most 100,000)%n",
        page,
        bytes);
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
