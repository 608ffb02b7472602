package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.password.HashPasswords;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
@Import(TestAccounts.class)
class ResetPasswordIT {

  private static final String CHOSEN = "lantern pebble orchard";

  @Autowired private ResetPassword reset;
  @Autowired private ResetLinks links;
  @Autowired private TestAccounts accounts;
  @Autowired private SignInAccounts known;
  @Autowired private SignInSessions sessions;
  @Autowired private KnownSessions live;
  @Autowired private HashPasswords passwords;
  @Autowired private JdbcClient database;
  @Autowired private MovableClock clock;

  private String email = "";

  @BeforeEach
  void anAccount() {
    clock.pass(Duration.ofHours(1));
    email = accounts.patient();
    database.sql("DELETE FROM password_reset").update();
  }

  @Test
  void aLinkIsMadeForAnAccountAndForNobodyElse() {
    reset.ask(new EmailAddress("nobody@example.com"));
    assertThat(count()).isZero();
    reset.ask(new EmailAddress(email));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aLinkChangesThePasswordOnceAndEndsEverySession() {
    SignInAccounts.Known account = known.byEmail(email).orElseThrow();
    TokenHash session =
        TokenHash.of(sessions.begin(known.person(account.id()), "Firefox on Linux"));
    String token = links.add(account.id());

    assertThat(reset.isGood(token)).isTrue();
    assertThat(reset.choose(token, CHOSEN)).isInstanceOf(PasswordChange.Changed.class);

    String hash = known.byEmail(email).orElseThrow().passwordHash();
    assertThat(passwords.verify(CHOSEN, hash)).isTrue();
    assertThat(live.live(session)).isEmpty();
    assertThat(reset.choose(token, CHOSEN)).isInstanceOf(PasswordChange.NotYours.class);
  }

  @Test
  void aLinkIsGoodForTwentyMinutes() {
    String token = links.add(known.byEmail(email).orElseThrow().id());
    clock.pass(Duration.ofMinutes(19));
    assertThat(reset.isGood(token)).isTrue();
    clock.pass(Duration.ofMinutes(1));
    assertThat(reset.isGood(token)).isFalse();
    assertThat(reset.choose(token, CHOSEN)).isInstanceOf(PasswordChange.NotYours.class);
  }

  @Test
  void aRefusedPasswordDoesNotUseTheLinkUp() {
    String token = links.add(known.byEmail(email).orElseThrow().id());

    assertThat(reset.choose(token, "Password2026!"))
        .isEqualTo(new PasswordChange.Refused("password.common"));
    assertThat(reset.choose(token, CHOSEN)).isInstanceOf(PasswordChange.Changed.class);
  }

  @Test
  void oneLinkUsedMakesTheOthersUseless() {
    SignInAccounts.Known account = known.byEmail(email).orElseThrow();
    List<String> tokens = List.of(links.add(account.id()), links.add(account.id()));

    assertThat(reset.choose(tokens.getFirst(), CHOSEN)).isInstanceOf(PasswordChange.Changed.class);
    assertThat(reset.isGood(tokens.getLast())).isFalse();
  }

  @Test
  void nobodyCanFloodSomebodyWithLinks() {
    for (int i = 0; i < 50; i++) {
      reset.ask(new EmailAddress(email));
    }
    assertThat(count()).isLessThanOrEqualTo(4);
  }

  private long count() {
    return database.sql("SELECT COUNT(*) FROM password_reset").query(Long.class).single();
  }
}
