package uk.nhs.portal.registration.demographics;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server in the place of the Personal Demographics Service: it answers what it was told to, one
/// answer for each question, and remembers what it was asked.
final class PdsServer implements AutoCloseable {

  private static final String ROOT = "/personal-demographics/FHIR/R4";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  PdsServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
  }

  /// Lets the next question have this answer.
  synchronized PdsServer answers(int status, String body) {
    answers.add(new Answer(status, body, false));
    return this;
  }

  /// Lets the next question wait in vain, after the first half of an answer if there is one.
  synchronized PdsServer hangs(String half) {
    answers.add(new Answer(200, half, true));
    return this;
  }

  /// The questions so far, without the root.
  List<String> questions() {
    return asked.stream().map(Asked::question).toList();
  }

  Headers headers() {
    return asked.getLast().headers();
  }

  private synchronized Answer next() {
    Answer next = answers.poll();
    return next == null ? new Answer(500, "unexpected question", false) : next;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestURI().getRawSchemeSpecificPart();
    asked.add(new Asked(question.replace(ROOT, ""), exchange.getRequestHeaders()));
    Answer answer = next();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
    try (exchange) {
      if (answer.hangs() && body.length == 0) {
        awaitTheEnd();
      } else {
        exchange.sendResponseHeaders(
            answer.status(), answer.hangs() ? body.length * 2L : body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
        if (answer.hangs()) {
          awaitTheEnd();
        }
      }
    }
  }

  private void awaitTheEnd() {
    try {
      closing.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.close();
  }

  private record Answer(int status, String body, boolean hangs) {}

  private record Asked(String question, Headers headers) {}
}
