package uk.nhs.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/account", "/appointments/book?way=phone&day=2026-03-03", "/a/b/c", "/?x=1"})
  void aPageOfThisSiteIsKept(String asked) {
    assertThat(NextPage.of(asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "account",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "http:evil.example",
        "javascript:alert(1)",
        "/a\r\nX: y",
        "/a b",
        "/\t/evil.example",
        "/a/..//evil.example",
        "/./x",
        "/sign-in",
        "/sign-in?next=/a",
        "/sign-out",
        "/sign-in/forgotten",
        "/ünicode"
      })
  void anythingElseLeadsHome(String asked) {
    assertThat(NextPage.of(asked)).isEqualTo(NextPage.HOME);
  }

  @Test
  void anEndlessAddressLeadsHome() {
    assertThat(NextPage.of("/" + "a".repeat(500))).isEqualTo(NextPage.HOME);
  }

  @Test
  void theSignInPageCarriesThePage() {
    assertThat(NextPage.signInBefore("/account?a=b")).isEqualTo("/sign-in?next=%2Faccount%3Fa%3Db");
    assertThat(NextPage.signInBefore("//evil.example")).isEqualTo("/sign-in");
  }
}
