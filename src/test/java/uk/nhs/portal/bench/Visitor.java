package uk.nhs.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody who goes through 111 online with a browser without scripts.
final class Visitor {

  private static final String START = "/111";
  private static final String ANSWERS = "/answers/";

  private final HttpClient http;
  private final String site;
  private final Map<String, String> cookies = new TreeMap<>();
  private Document page = new Document("");
  private String journey = START;

  private Visitor(HttpClient http, String site) {
    this.http = http;
    this.site = site;
  }

  /// Somebody who sees the first question of a new journey.
  static Visitor starts(HttpClient http, String site) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(http, site);
    visitor.open(START);
    visitor.journey = visitor.post(START + "/start", "");
    visitor.open(visitor.journey);
    return visitor;
  }

  /// The address of the question that the page asks.
  String question() {
    return START + "/" + action().substring(ANSWERS.length());
  }

  private String action() {
    return Objects.requireNonNull(page.selectFirst("main form[action^=" + ANSWERS + "]"))
        .attr("action");
  }

  /// Answers the question, and is told where to go on.
  String answer(String answer) throws IOException, InterruptedException {
    return post(action(), pair("answer", answer));
  }

  void open(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request(address), 200);
    page = Jsoup.parse(answer.body(), site);
  }

  /// Where the symptom is asked for, opens the list of all rather than search for words.
  void lookAtAllSymptoms() throws IOException, InterruptedException {
    open(journey + "/symptom?all");
  }

  /// Answers, and goes on.
  void goOn(String answer) throws IOException, InterruptedException {
    open(answer(answer));
  }

  private String post(String action, String own) throws IOException, InterruptedException {
    Element form =
        Objects.requireNonNull(page.selectFirst("main form[action=" + action + "]"), action);
    String body =
        Stream.concat(
                form.select("input[type=hidden][name]").stream()
                    .map(hidden -> pair(hidden.attr("name"), hidden.attr("value"))),
                Stream.of(own).filter(pair -> !pair.isEmpty()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(request, 303).headers().firstValue("Location").orElseThrow();
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site).resolve(address));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
    }
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }
}
