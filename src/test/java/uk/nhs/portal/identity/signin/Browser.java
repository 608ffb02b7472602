package uk.nhs.portal.identity.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without scripts: it keeps cookies, also secure ones over the plain connection of a
/// test, and follows no redirect by itself.
public final class Browser {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private int port;

  public Browser(int port) {
    this.port = port;
  }

  /// Goes on with the same cookies on another server.
  void goOnAt(int otherPort) {
    this.port = otherPort;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  String cookie(String name) {
    return Objects.requireNonNull(cookies.get(name), name);
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /// Posts a form with a file, as `multipart/form-data`.
  public HttpResponse<String> postFile(
      String path, String csrf, String control, String fileName, byte[] content) {
    return postFile(path, Map.of("_csrf", csrf), control, fileName, content);
  }

  /// Posts a form with a file and other fields.
  public HttpResponse<String> postFile(
      String path, Map<String, String> fields, String control, String fileName, byte[] content) {
    String boundary = "----a-boundary";
    String disposition = "Content-Disposition: form-data; name=";
    String others =
        fields.entrySet().stream()
            .map(field ->
                String.join(
                    "\r\n",
                    "--" + boundary,
                    disposition + "\"" + field.getKey() + "\"",
                    "",
                    field.getValue(),
                    ""))
            .collect(Collectors.joining());
    byte[] before =
        String.join(
                "\r\n",
                others + "--" + boundary,
                disposition + "\"" + control + "\"; filename=\"" + fileName + "\"",
                "Content-Type: application/octet-stream",
                "",
                "")
            .getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, content, after)))
            .build());
  }

  /// The value of the page's hidden field against forged forms.
  public String formToken(String path) {
    Matcher field = HIDDEN.matcher(get(path).body());
    if (!field.find()) {
      throw new AssertionError("no hidden field on " + path);
    }
    return field.group(1);
  }

  public HttpResponse<String> signIn(String email, String password, String next) {
    String token = formToken("/sign-in");
    return post(
        "/sign-in", Map.of("_csrf", token, "email", email, "password", password, "next", next));
  }

  /// Where an answer sends the browser, without the host.
  public static String location(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> location.replaceFirst("^http://localhost:\\d+", ""))
        .orElse("");
  }

  public static List<String> setCookies(HttpResponse<?> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .toList();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html")
            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
