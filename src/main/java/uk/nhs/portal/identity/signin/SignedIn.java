package uk.nhs.portal.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import uk.nhs.portal.identity.SignedInPerson;

/// A signed-in person as Spring Security knows them; the secret stays in the cookie.
final class SignedIn extends AbstractAuthenticationToken {

  private final SignedInPerson person;
  private final transient @Nullable TokenHash session;

  /// @param session by which the person was recognised; none while they are just signing in
  SignedIn(SignedInPerson person, @Nullable TokenHash session) {
    super(
        AuthorityUtils.createAuthorityList(
            person.roles().stream().map(role -> "ROLE_" + role.name()).sorted().toList()));
    this.person = person;
    this.session = session;
    setAuthenticated(true);
  }

  @Override
  public SignedInPerson getPrincipal() {
    return person;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  /// The account's identity: the name that logs and the container may show.
  @Override
  public String getName() {
    return person.account().toString();
  }

  @Nullable TokenHash session() {
    return session;
  }
}
