package uk.nhs.portal.identity.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import uk.nhs.portal.identity.password.HashPasswords;
import uk.nhs.portal.identity.password.HashPasswords.TooBusyToHash;
import uk.nhs.portal.identity.password.PasswordRules;

/// Checks an e-mail address and a password, with the same work and the same answer whether an
/// account has the address or not.
final class SignInByPassword implements AuthenticationProvider {

  private final SignInAccounts accounts;
  private final HashPasswords passwords;
  private final LimitTries tries;
  private final LimitAddresses addresses;

  SignInByPassword(
      SignInAccounts accounts,
      HashPasswords passwords,
      LimitTries tries,
      LimitAddresses addresses) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tries = tries;
    this.addresses = addresses;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String email = typed.getName().strip().toLowerCase(Locale.ROOT);
    String network = network(typed);
    TokenHash subject = TokenHash.of(email);
    if (!addresses.admit(network)) {
      throw new TooManyTries(LimitTries.WINDOW);
    }
    Duration pause = tries.admit(subject);
    if (pause.isPositive()) {
      throw new TooManyTries(pause);
    }
    Optional<SignInAccounts.Known> account = accounts.byEmail(email);
    if (!isRight(password(typed), account.map(SignInAccounts.Known::passwordHash).orElse(null))) {
      accounts.refused(account.map(SignInAccounts.Known::id).orElse(null));
      throw new BadCredentialsException("wrong");
    }
    addresses.refund(network);
    tries.clear(subject);
    return new SignedIn(accounts.person(account.orElseThrow().id()), null);
  }

  private boolean isRight(String password, @Nullable String hash) {
    try {
      return passwords.verify(password, hash);
    } catch (TooBusyToHash busy) {
      throw new AuthenticationServiceException("busy", busy);
    }
  }

  /// Nobody has a password longer than the longest; hashing one would only cost.
  private static String password(Authentication typed) {
    String password = String.valueOf(typed.getCredentials());
    return password.length() <= 2 * PasswordRules.LONGEST ? password : "";
  }

  private static String network(Authentication typed) {
    return typed.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  /// The address, or the network it is tried from, has to wait.
  static final class TooManyTries extends BadCredentialsException {

    private final transient Duration pause;

    TooManyTries(Duration pause) {
      super("wait");
      this.pause = pause;
    }

    long minutes() {
      return LimitTries.minutes(pause);
    }
  }
}
