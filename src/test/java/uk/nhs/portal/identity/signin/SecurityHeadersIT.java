package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@ServerTest
@Import(TestAccounts.class)
class SecurityHeadersIT {

  @LocalServerPort private int port;
  @Autowired private TestAccounts accounts;

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/", "/account", "/no-such-page", "/assets/none.png"})
  void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
    HttpResponse<String> answer = new Browser(port).get(path);

    assertThat(header(answer, "Content-Security-Policy"))
        .contains(
            "default-src 'none'",
            "script-src 'self' 'nonce-",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "object-src 'none'",
            "base-uri 'self'")
        .doesNotContain("unsafe-inline", "http:", "https:", "*");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
  }

  @Test
  void eachAnswerHasItsOwnNonceAndItsScriptsCarryIt() {
    HttpResponse<String> one = new Browser(port).get("/sign-in");
    HttpResponse<String> other = new Browser(port).get("/sign-in");

    assertThat(nonce(one)).isNotEqualTo(nonce(other));
    Matcher scripts = Pattern.compile("<script[^>]*>").matcher(one.body());
    assertThat(scripts.results().map(found -> found.group()))
        .isNotEmpty()
        .allMatch(script -> script.contains("nonce=\"" + nonce(one) + "\""));
  }

  @Test
  void aPersonalPageIsKeptNowhere() {
    Browser browser = new Browser(port);
    browser.signIn(accounts.patient(), TestAccounts.PASSWORD, "/account");

    assertThat(browser.get("/account").headers().allValues("Cache-Control"))
        .containsExactly("no-store");
  }

  @Test
  void onlyTheOperatorSeesMoreThanHealth() {
    assertThat(operator("/actuator/health", null)).isEqualTo(200);
    assertThat(operator("/actuator/health/liveness", null)).isEqualTo(200);
    for (String path : new String[] {"/actuator/prometheus", "/actuator", "/actuator/env"}) {
      assertThat(operator(path, null)).as(path).isEqualTo(401);
      assertThat(operator(path, "operator:wrong")).as(path).isEqualTo(401);
      assertThat(operator(path, accounts.receptionist() + ":" + TestAccounts.PASSWORD))
          .as(path)
          .isEqualTo(401);
      assertThat(operator(path, "operator:only-for-the-operators")).as(path).isNotIn(401, 403);
    }
  }

  @Test
  void aVisitorIsSentToSignInAndTheWrongRoleIsToldNo() {
    Browser visitor = new Browser(port);
    assertThat(visitor.get("/account/contact").statusCode()).isEqualTo(302);
    Browser staff = new Browser(port);
    staff.signIn(accounts.receptionist(), TestAccounts.PASSWORD, "/account");

    assertThat(staff.get("/account").statusCode()).isEqualTo(200);
    assertThat(staff.get("/account/contact").body()).doesNotContain("name=\"phone\"");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String nonce(HttpResponse<?> answer) {
    Matcher nonce =
        Pattern.compile("'nonce-([^']+)'").matcher(header(answer, "Content-Security-Policy"));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private int operator(String path, @Nullable String nameAndPassword) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (nameAndPassword != null) {
      byte[] bytes = nameAndPassword.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    try {
      return HttpClient.newHttpClient()
          .send(request.build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
