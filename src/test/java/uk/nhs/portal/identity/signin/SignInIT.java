package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.audit.VerifyAuditTrail;
import uk.nhs.portal.identity.password.HashPasswords;
import uk.nhs.portal.testing.MovableClock;

@ServerTest
@Import(TestAccounts.class)
class SignInIT {

  private static final String SID = "__Host-sid";

  @LocalServerPort private int port;
  @Autowired private TestAccounts accounts;
  @Autowired private MovableClock clock;
  @Autowired private JdbcClient database;
  @Autowired private HashPasswords passwords;
  @Autowired private VerifyAuditTrail trail;

  private Browser browser;

  SignInIT() {
    this.browser = new Browser(0);
  }

  @BeforeEach
  void newBrowser() {
    clock.pass(Duration.ofHours(2));
    browser = new Browser(port);
  }

  @Test
  void aPersonSignsInWithoutScriptsAndComesToThePageTheyAskedFor() {
    HttpResponse<String> refused = browser.get("/account/sessions?x=1");
    assertThat(refused.statusCode()).isEqualTo(302);
    assertThat(Browser.location(refused)).isEqualTo("/sign-in?next=%2Faccount%2Fsessions%3Fx%3D1");
    assertThat(browser.get(Browser.location(refused)).body())
        .contains("<form", "action=\"/sign-in\"", "name=\"next\" value=\"/account/sessions?x=1\"");

    HttpResponse<String> signedIn =
        browser.signIn(accounts.patient(), TestAccounts.PASSWORD, "/account/sessions?x=1");

    assertThat(signedIn.statusCode()).isEqualTo(302);
    assertThat(Browser.location(signedIn)).isEqualTo("/account/sessions?x=1");
    assertThat(browser.get("/account").body()).contains("Rosa Field", "Sign out");
    assertThat(trail.verify().findings()).isEmpty();
  }

  @Test
  void eachAudienceComesToItsOwnHome() {
    assertThat(Browser.location(signIn(accounts.patient()))).isEqualTo("/");
    browser = new Browser(port);
    assertThat(Browser.location(signIn(accounts.receptionist()))).isEqualTo("/practice");
  }

  @Test
  void theSizeOfLettersInTheAddressDoesNotMatter() {
    HttpResponse<String> answer =
        browser.signIn(
            " " + accounts.patient().toUpperCase(Locale.ROOT), TestAccounts.PASSWORD, "/account");
    assertThat(Browser.location(answer)).isEqualTo("/account");
  }

  @Test
  void theCookiesAreOutOfReachOfScriptsOfOtherSitesAndOfPlainHttp() {
    HttpResponse<String> page = browser.get("/sign-in");
    assertThat(Browser.setCookies(page, "__Host-form"))
        .singleElement()
        .asString()
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
    assertThat(Browser.setCookies(page, "JSESSIONID"))
        .singleElement()
        .asString()
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");

    assertThat(Browser.setCookies(signIn(accounts.patient()), SID))
        .singleElement()
        .asString()
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain", "Max-Age");
  }

  @Test
  void theTokenIsKeptOnlyAsItsHash() {
    signIn(accounts.patient());
    TokenHash hash = TokenHash.of(browser.cookie(SID));

    assertThat(
            database
                .sql("SELECT COUNT(*) FROM login_session WHERE token_hash = ?")
                .param(hash.bytes())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void signingInBeginsANewHttpSession() {
    browser.get("/sign-in");
    String before = browser.cookie("JSESSIONID");
    signIn(accounts.patient());
    browser.get("/account");

    assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
  }

  @Test
  void aTokenThatSomebodyElseChoseIsNotTakenOver() {
    browser.cookies().put(SID, TokenHash.newToken());
    String planted = browser.cookie(SID);
    signIn(accounts.patient());

    assertThat(browser.cookie(SID)).isNotEqualTo(planted);
  }

  @Test
  void signingOutEndsTheSessionAtOnceEvenForACopiedCookie() {
    signIn(accounts.patient());
    browser.get("/account");
    Map<String, String> copy = new HashMap<>(browser.cookies());
    HttpResponse<String> out =
        browser.post("/sign-out", Map.of("_csrf", browser.formToken("/account")));

    assertThat(Browser.location(out)).isEqualTo("/sign-in?signed-out");
    assertThat(browser.cookies()).doesNotContainKey(SID);
    browser.cookies().putAll(copy);
    assertThat(Browser.location(browser.get("/account"))).startsWith("/sign-in?next=%2Faccount");
  }

  @Test
  void signingOutByALinkIsNotPossible() {
    signIn(accounts.patient());
    browser.get("/sign-out");

    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormFromAnotherSiteSignsNobodyInOrOut() {
    String email = accounts.patient();
    Map<String, String> forged = Map.of("email", email, "password", TestAccounts.PASSWORD);
    assertThat(Browser.location(browser.post("/sign-in", forged))).isEqualTo("/sign-in?again");
    assertThat(browser.post("/sign-in?v-r=uidl", forged).statusCode()).isNotEqualTo(200);
    assertThat(browser.cookies()).doesNotContainKey(SID);

    signIn(email);
    browser.post("/sign-out", Map.of());
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void aSignInFormOutlivesTheHttpSession() {
    String token = browser.formToken("/sign-in");
    browser.cookies().remove("JSESSIONID");
    HttpResponse<String> answer =
        browser.post(
            "/sign-in",
            Map.of(
                "_csrf",
                token,
                "email",
                accounts.patient(),
                "password",
                TestAccounts.PASSWORD,
                "next",
                "/account"));

    assertThat(Browser.location(answer)).isEqualTo("/account");
  }

  @Test
  void whoeverTriesCannotTellWhetherAnAccountExists() {
    String email = accounts.patient();
    long before = passwords.verifications();
    HttpResponse<String> wrong = browser.signIn(email, "not the password", "/account");
    long forKnown = passwords.verifications() - before;
    HttpResponse<String> unknown =
        browser.signIn("nobody@example.com", "not the password", "/account");
    long forUnknown = passwords.verifications() - before - forKnown;

    assertThat(forKnown).isEqualTo(1);
    assertThat(forUnknown).isEqualTo(1);
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(302);
    assertThat(Browser.location(unknown))
        .isEqualTo(Browser.location(wrong))
        .isEqualTo("/sign-in?next=%2Faccount&error");
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(unknown.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
    assertThat(browser.get(Browser.location(wrong)).body())
        .contains("The email address or password is not right");
  }

  @Test
  void tryingIsSlowedDownForKnownAndUnknownAddressesAlike() {
    for (String email : new String[] {accounts.patient(), "nobody" + port + "@example.com"}) {
      int admitted = 0;
      for (int second = 0; second < 14 * 60; second += 30) {
        String where = Browser.location(browser.signIn(email, "wrong wrong wrong", "/"));
        admitted += where.equals("/sign-in?error") ? 1 : 0;
        clock.pass(Duration.ofSeconds(30));
      }
      assertThat(admitted).as(email).isEqualTo(10);
      assertThat(Browser.location(browser.signIn(email, TestAccounts.PASSWORD, "/")))
          .startsWith("/sign-in?wait=");
      clock.pass(Duration.ofHours(2));
    }
  }

  @Test
  void theRightPasswordAfterThePauseWorksAndClearsTheCount() {
    String email = accounts.patient();
    for (int i = 0; i < 4; i++) {
      browser.signIn(email, "wrong wrong wrong", "/");
    }
    assertThat(Browser.location(browser.signIn(email, TestAccounts.PASSWORD, "/account")))
        .isEqualTo("/sign-in?next=%2Faccount&wait=1");
    clock.pass(Duration.ofSeconds(3));
    assertThat(Browser.location(browser.signIn(email, TestAccounts.PASSWORD, "/account")))
        .isEqualTo("/account");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)",
        "/%09/evil.example/../..//x", "evil.example", "/a/../..//evil.example", "/sign-out",
        "/sign-in?next=/x", "/ x", ""
      })
  void nextNeverLeadsToAnotherSite(String next) {
    HttpResponse<String> answer = browser.signIn(accounts.patient(), TestAccounts.PASSWORD, next);

    assertThat(Browser.location(answer)).matches("/([^/\\\\].*)?").doesNotContain("sign-");
    assertThat(Browser.location(answer).replaceFirst("^/%09.*", "/")).isEqualTo("/");
  }

  private HttpResponse<String> signIn(String email) {
    return browser.signIn(email, TestAccounts.PASSWORD, "/");
  }
}
