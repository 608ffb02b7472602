package uk.nhs.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser without scripts: reads pages, fills in their forms and sends them, follows where they
/// lead.
public final class PlainBrowser {

  private static final String AGENT = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

  private final String site;
  private final HttpClient http = HttpClient.newHttpClient();

  // Browsers take http://localhost for secure; Java's own keeper of cookies does not.
  private final Map<String, String> cookies = new TreeMap<>();
  private Document page = new Document("");
  private int status;
  private String path = "";

  public PlainBrowser(int port) {
    this("http://localhost:" + port);
  }

  /// A browser that begins at an address without a path.
  public PlainBrowser(String site) {
    this.site = site;
  }

  /// What another browser would send along, `name=value; name=value`: this one goes on for it.
  public PlainBrowser with(String theirs) {
    for (String each : theirs.split("; ", -1)) {
      String[] cookie = each.split("=", 2);
      cookies.put(cookie[0], cookie[1]);
    }
    return this;
  }

  /// What this browser sends along, for another one to go on.
  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  public PlainBrowser open(String path) {
    return read(send(request(path).GET().build()));
  }

  /// Sends the form of the page that posts or asks there, with these values for its fields.
  public PlainBrowser submit(String action, Map<String, List<String>> values) {
    Element form =
        page.select("main form").stream()
            .filter(each -> each.attr("action").contains(action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form for " + action + " on " + heading()));
    String query = encoded(form, values);
    String to = form.attr("action");
    return form.attr("method").equals("get") ? open(to + "?" + query) : read(send(post(to, query)));
  }

  /// The same, where one field is filled in.
  public PlainBrowser submit(String action, String field, String value) {
    return submit(action, Map.of(field, List.of(value)));
  }

  /// Signs in on the page for that.
  public PlainBrowser signIn(String email, String password) {
    return open("/sign-in")
        .submit("/sign-in", Map.of("email", List.of(email), "password", List.of(password)));
  }

  /// Follows the link with these words.
  public PlainBrowser follow(String words) {
    return open(
        page.select("a").stream()
            .filter(link -> link.text().contains(words))
            .findFirst()
            .map(link -> link.attr("href"))
            .map(href -> href.startsWith("/") ? href : "/" + href)
            .orElseThrow(() -> new AssertionError("no link " + words + " on " + heading())));
  }

  /// Posts nothing but the token of the page that was read last, and follows where that leads.
  public PlainBrowser post(String action) {
    Element token = Objects.requireNonNull(page.selectFirst("main form input[type=hidden]"));
    return read(send(post(action, pair(token.attr("name"), token.attr("value")))));
  }

  /// Posts values with the token of the page that was read last, and says where that leads.
  public String leadsTo(String action, Map<String, List<String>> values) {
    Element form = Objects.requireNonNull(page.selectFirst("main form[method=post]"));
    HttpResponse<String> answer =
        send(
            post(
                action,
                encoded(Objects.requireNonNull(form.selectFirst("input[type=hidden]")), values)));
    assertThat(answer.statusCode()).as(action).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String encoded(Element form, Map<String, List<String>> values) {
    List<String> pairs = new ArrayList<>();
    form.select("input[type=hidden]")
        .forEach(field -> pairs.add(pair(field.attr("name"), field.attr("value"))));
    values.forEach((name, each) -> each.forEach(value -> pairs.add(pair(name, value))));
    return String.join("&", pairs);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest post(String path, String body) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path))
        .header("Accept", "text/html")
        .header("User-Agent", AGENT)
        .header(
            "Cookie",
            cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void keep(String header) {
    String[] cookie = header.split(";", 2)[0].split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(cookie[0]);
    } else {
      cookies.put(cookie[0], cookie[1]);
    }
  }

  private PlainBrowser read(HttpResponse<String> answer) {
    if (answer.statusCode() == 303 || answer.statusCode() == 302) {
      return open(answer.headers().firstValue("Location").orElseThrow());
    }
    status = answer.statusCode();
    path = answer.uri().getPath();
    page = Jsoup.parse(answer.body(), answer.uri().toString());
    return this;
  }

  public int status() {
    return status;
  }

  public Document page() {
    return page;
  }

  public String heading() {
    return page.select("main h1").text();
  }

  public String text() {
    return page.select("main").text();
  }

  public String title() {
    return page.title();
  }

  /// The path of the page.
  public String path() {
    return path;
  }

  public String errors() {
    return page.select("main .nhsuk-error-summary").text();
  }
}
