package uk.nhs.portal.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Signs in as a browser without scripts does: reads the form, sends it back with what it carries.
public final class SignInByHttp {

  private SignInByHttp() {}

  /// The cookie, `name=value`, that keeps the person signed in.
  public static String at(String site, String email, String password)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> page =
          client.send(
              HttpRequest.newBuilder(URI.create(site + "/sign-in")).build(),
              HttpResponse.BodyHandlers.ofString());
      Element form =
          Objects.requireNonNull(
              Jsoup.parse(page.body(), site).selectFirst("main form[action*=sign-in]"));
      String body =
          form.select("input[name]").stream()
              .map(input -> pair(input, email, password))
              .collect(Collectors.joining("&"));
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .header("Cookie", String.join("; ", cookies(page)))
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return cookies(answer).stream()
          .filter(cookie -> cookie.contains("sid="))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("not signed in: " + answer.statusCode()));
    }
  }

  private static String pair(Element input, String email, String password) {
    String value =
        switch (input.attr("type")) {
          case "password" -> password;
          case "hidden" -> input.attr("value");
          default -> email;
        };
    return input.attr("name") + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static List<String> cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .toList();
  }
}
