package uk.nhs.portal.performance.ui.curator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotAllowed;

/// Who keeps MyNHS: lets them pass, and knows what they are called.
@Component
class FigureCurators {

  private final WhoIsSignedIn who;
  private final WhoIsNamed named;

  FigureCurators(WhoIsSignedIn who, WhoIsNamed named) {
    this.who = who;
    this.named = named;
  }

  /// The curator.
  ///
  /// @throws NotAllowed for everybody else: figures are nobody else's before they are public
  SignedInPerson require() {
    SignedInPerson person = who.require();
    if (!person.is(Role.CURATOR) && !person.is(Role.ADMIN)) {
      throw new NotAllowed("only curators see figures that are not public");
    }
    return person;
  }

  UUID account() {
    return require().account().value();
  }

  /// What people call accounts. One SQL statement.
  Names names(Collection<? extends @Nullable UUID> accounts) {
    Map<UUID, String> names = new HashMap<>();
    names.putAll(
        named.names(
            accounts.stream()
                .flatMap(java.util.stream.Stream::ofNullable)
                .collect(Collectors.toSet())));
    return account ->
        account == null
            ? CuratorPage.WORDS.get("curator.by.operator")
            : names.getOrDefault(account, CuratorPage.WORDS.get("curator.by.unknown"));
  }

  /// What people call an account.
  interface Names {

    /// The name.
    ///
    /// @param account null for whoever operates the portal
    String of(@Nullable UUID account);
  }
}
