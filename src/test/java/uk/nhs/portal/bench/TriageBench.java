package uk.nhs.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.bench.AnonymousSessions.More;
import uk.nhs.portal.bench.StatementsOfAllThreads.Sent;

/// Measures 111 online: how fast the engine walks the pathways, what a question costs in bytes and
/// statements, and what visitors hold and leave in the memory.
///
/// Arguments: `--only engine|questions|sessions|abandoned`, `--sessions N`.
public final class TriageBench {

  private static final List<String> PARTS =
      List.of("", "engine", "questions", "sessions", "abandoned");
  private static final int ROUNDS = 7;
  private static final double SECONDS = 1;
  private static final int SESSIONS = 400;
  private static final int ABANDONED = 10_000;
  private static final Duration LONGEST_OPENING = Duration.ofMinutes(4);
  private static final int MINUTES = 3;

  /// Three kinds of questions, the largest first: several choices, a number, and a choice.
  private final List<String> questions;

  /// A page in the same frame that asks nothing.
  private static final String PLAIN = "/accessibility";

  private final BenchPortal portal;
  private final HttpClient http;

  private TriageBench(BenchPortal portal, HttpClient http)
      throws IOException, InterruptedException {
    this.portal = portal;
    this.http = http;
    this.questions = questions();
  }

  static void main(String[] arguments) throws Exception {
    String only = Arguments.value(arguments, "--only", "");
    int abandoned = Integer.parseInt(Arguments.value(arguments, "--sessions", "" + ABANDONED));
    if (!PARTS.contains(only)) {
      throw new IllegalArgumentException("the parts are engine, questions, sessions, abandoned");
    }
    if (only.isEmpty() || only.equals("engine")) {
      engine();
    }
    if (only.equals("engine")) {
      return;
    }
    try (BenchDatabase database = BenchDatabase.create();
        BenchPortal portal = BenchPortal.start(database);
        HttpClient http = HttpClient.newHttpClient()) {
      TriageBench bench = new TriageBench(portal, http);
      if (only.isEmpty() || only.equals("questions")) {
        bench.pages();
      }
      if (only.isEmpty() || only.equals("sessions")) {
        bench.sessions();
      }
      if (only.isEmpty() || only.equals("abandoned")) {
        bench.abandoned(abandoned);
      }
    }
  }

  private static void engine() throws IOException {
    EngineWalks walks = new EngineWalks();
    OneCore engine = new OneCore(walks::walk);
    OneCore limit = new OneCore(walks::lookUp);
    for (int round = 0; round < ROUNDS; round++) {
      engine.round(SECONDS);
      limit.round(SECONDS);
      if (round < 2) { // in which it is compiled
        engine.forgetRounds();
        limit.forgetRounds();
      }
    }
    line(
        "journeys",
        "%,d through every pathway, %.1f questions each"
            .formatted(walks.journeys(), walks.questionsEach()));
    line("engine steps on one core", engine + "   (target: at least 500,000)");
    line("the paths from a table", limit + "   (the limit: answers looked up, nothing decided)");
    line("  of that limit", "%.2f".formatted(engine.aSecond() / limit.aSecond()));
    System.out.println();
  }

  /// Goes through a journey, as far as the questions that are measured.
  private List<String> questions() throws IOException, InterruptedException {
    Visitor visitor = Visitor.starts(http, portal.site());
    String severalChoices = visitor.question();
    visitor.goOn("none");
    visitor.goOn("me");
    String number = visitor.question();
    for (String answer : List.of("34", "female", "")) {
      visitor.goOn(answer);
    }
    visitor.lookAtAllSymptoms();
    visitor.goOn("sore-throat");
    return List.of(severalChoices, number, visitor.question());
  }

  private void pages() throws Exception {
    System.out.printf(
        "%-26s %9s %9s %12s %9s %11s%n",
        "page", "HTML", "sent as", "with assets", "requests", "statements");
    page(PLAIN);
    page("/111");
    for (String question : questions) {
      page(question);
    }
    answers();
    System.out.println();
  }

  private void page(String page) throws Exception {
    fetch(page, ""); // the first time fills caches that all later people share
    Sent sent = StatementsOfAllThreads.during(() -> fetch(page, "") + "");
    Transfer transfer = Transfer.of(portal.site(), page, null);
    System.out.printf(
        Locale.UK,
        "%-26s %,9d %,9d %,12d %9d %11d%n",
        named(page),
        fetch(page, ""),
        fetch(page, "br, gzip"),
        transfer.bytes(),
        transfer.requests(),
        sent.statements());
  }

  /// Without what opens the journey.
  private static String named(String page) {
    return page.replaceFirst("^/111/[^/]+/", "/111/…/");
  }

  private int fetch(String page, String encodings) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.site() + page));
    if (!encodings.isEmpty()) {
      request.header("Accept-Encoding", encodings);
    }
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(page + " answers " + answer.statusCode());
    }
    return answer.body().length;
  }

  /// A whole journey's answers, of which the costliest is told.
  private void answers() throws Exception {
    Visitor visitor = Visitor.starts(http, portal.site());
    long statements = 0;
    long writes = 0;
    for (String answer : List.of("none", "me", "34", "female", "", "sore-throat", "usual")) {
      if (answer.equals("sore-throat")) {
        visitor.lookAtAllSymptoms();
      }
      String[] next = new String[1];
      Sent sent =
          StatementsOfAllThreads.during(() -> {
            next[0] = visitor.answer(answer);
            return next[0];
          });
      statements = Math.max(statements, sent.statements());
      writes = Math.max(writes, sent.writes());
      visitor.open(next[0]);
    }
    System.out.printf(
        "%-26s %d statements, %d of them writes   (target: at most 4, 2 of them writes)%n",
        "an answer, at most", statements, writes);
  }

  private void sessions() throws Exception {
    session(PLAIN, "   (the same frame, nothing asked)");
    for (String question : questions) {
      session(question, "   (target: at most 60,000)");
    }
    System.out.println();
  }

  private void session(String page, String beside) throws Exception {
    AnonymousSessions sessions = new AnonymousSessions(portal, http, page);
    sessions.open(page, SESSIONS, LONGEST_OPENING);
    System.out.printf(
        Locale.UK,
        "heap of a session on %-22s %,8d bytes%s%n",
        named(page),
        sessions.now().heapEach(),
        beside);
  }

  private void abandoned(int wanted) throws Exception {
    String page = questions.getFirst();
    AnonymousSessions sessions = new AnonymousSessions(portal, http, page);
    long start = System.nanoTime();
    int opened = sessions.open(page, wanted, LONGEST_OPENING);
    long end = System.nanoTime();
    More then = sessions.now();
    line(
        "sessions opened",
        "%,d in %.0f seconds; at their end %,d with %,d bytes each"
            .formatted(opened, (end - start) / 1e9, then.sessions(), then.heapEach()));
    for (int minute = 1; minute <= MINUTES; minute++) {
      Thread.sleep(Duration.ofNanos(end + minute * 60_000_000_000L - System.nanoTime()));
      line("left after %d min".formatted(minute), "%,d".formatted(sessions.sessions()));
    }
    More left = sessions.now();
    line("  of the sessions", share(left.sessions(), opened));
    line("  of their heap", share(left.heap(), then.heapEach() * opened));
  }

  private static String share(long left, long of) {
    return String.format(
        Locale.UK, "%,d of %,d: %.1f %%   (target: at most 5 %%)", left, of, 100.0 * left / of);
  }

  private static void line(String what, String value) {
    System.out.printf("%-26s %s%n", what, value);
  }
}
