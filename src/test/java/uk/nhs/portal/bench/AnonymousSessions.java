package uk.nhs.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Sessions of visitors who open a page and give no further sign of life.
///
/// All of them look at the same journey, so that no row of a database within this machine's memory
/// is counted as theirs.
final class AnonymousSessions {

  private static final int CLIENTS = 8;

  private final BenchPortal portal;
  private final HttpClient http;
  private final long heapBefore;

  /// Opens the page some times before anything counts.
  ///
  /// @param page some page
  AnonymousSessions(BenchPortal portal, HttpClient http, String page) throws Exception {
    this.portal = portal;
    this.http = http;
    open(page, CLIENTS * 5, Duration.ofMinutes(1));
    portal.endSessions(); // also those of an earlier measurement, which would end during this one
    this.heapBefore = UsedHeap.bytes();
  }

  /// What there is more than before.
  record More(int sessions, long heap) {

    long heapEach() {
      return heap / Math.max(1, sessions);
    }
  }

  /// Opens a page for many.
  ///
  /// @param wanted for how many
  /// @param most after which it is opened for no more, at most five minutes
  /// @return for how many it was opened
  int open(String page, int wanted, Duration most) throws Exception {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    long until = System.nanoTime() + most.toNanos();
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      clients.add(() -> {
        while (begun.getAndIncrement() < wanted && System.nanoTime() < until) {
          visit(page);
          opened.incrementAndGet();
        }
        return opened.get();
      });
    }
    Load.once(clients, new Load());
    return opened.get();
  }

  More now() {
    return new More(portal.sessions(), UsedHeap.bytes() - heapBefore);
  }

  int sessions() {
    return portal.sessions();
  }

  /// A request without a cookie, so that each makes a session of its own.
  private void visit(String page) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(portal.site() + page)).build(),
            HttpResponse.BodyHandlers.discarding());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(page + " answers " + answer.statusCode());
    }
  }
}
