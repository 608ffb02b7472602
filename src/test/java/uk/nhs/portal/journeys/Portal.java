package uk.nhs.portal.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The portal as a process of its own, started from the built jar: the one that the system property
/// `portal.jar` names, with what lies next to it in `portal.aot` to start sooner.
final class Portal implements AutoCloseable {

  private static final Path JAR = Path.of(System.getProperty("portal.jar", "target/portal.jar"));
  private static final Path CACHE = JAR.resolveSibling("portal.aot");
  private static final Duration START = Duration.ofMinutes(10);

  private final Path data;
  private final int port;
  private Process process;

  private Portal(Path data, int port) {
    this.data = data;
    this.port = port;
    this.process = launch();
  }

  /// Starts it on a free port with a new folder of data.
  static Portal started() {
    try {
      Path data = Files.createTempDirectory("portal-journey");
      Portal portal = new Portal(data, freePort());
      portal.awaitReady();
      return portal;
    } catch (IOException noPlace) {
      throw new UncheckedIOException(noPlace);
    }
  }

  String url(String path) {
    return "http://localhost:" + port + path;
  }

  Path data() {
    return data;
  }

  /// Ends the process at once, as a power cut would, and starts it anew on the same data.
  void killAndRestart() {
    process.destroyForcibly();
    awaitEnd();
    process = launch();
    awaitReady();
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  private Process launch() {
    if (!Files.isRegularFile(JAR)) {
      throw new IllegalStateException(JAR + " is missing: build the portal before its journeys");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // it lives for minutes and is killed and started often: sooner up with the quick JIT
    command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    if (Files.isRegularFile(CACHE)) {
      command.add("-XX:AOTCache=" + CACHE);
    }
    command.addAll(List.of("-Dh2.bindAddress=127.0.0.1", "-jar", JAR.toString()));
    command.add("--server.port=" + port);
    command.add("--portal.data=" + data);
    command.add("--spring.profiles.active=demo");
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("console.log").toFile()))
          .start();
    } catch (IOException noStart) {
      throw new UncheckedIOException(noStart);
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady() {
    long end = System.nanoTime() + START.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
              .timeout(Duration.ofSeconds(5))
              .build();
      while (System.nanoTime() < end && process.isAlive()) {
        if (answers(client, request)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(
        "the portal does not start; see " + data.resolve("console.log"));
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
