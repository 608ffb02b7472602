package uk.nhs.portal.maturity.trusts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Who may keep what is told about digital maturity: curators all of it, the editors of a trust
/// what is their own. The portal's own work passes: it has no request that says who it is.
@Component
public class WhoKeeps {

  private final WhoIsSignedIn who;
  private final TrustRows trusts;

  WhoKeeps(WhoIsSignedIn who, TrustRows trusts) {
    this.who = who;
    this.trusts = trusts;
  }

  /// Lets curators pass, and the portal itself.
  ///
  /// @throws NotAllowed for everybody else
  public void requireCurator() {
    if (!isThePortal() && !isCurator()) {
      throw new NotAllowed("only curators keep what programmes are");
    }
  }

  /// Lets curators pass, the portal itself, and the editors of the trust to which the code leads.
  ///
  /// @throws NotFound for everybody else: whose it is, is not theirs to know
  public void requireKeeps(OdsCode trust) {
    if (!isThePortal() && !isCurator() && !isEditor(trust)) {
      throw new NotFound("trust");
    }
  }

  /// Lets only the editors of the trust pass, and the portal itself: not even a curator agrees for
  /// a trust.
  ///
  /// @throws NotFound for everybody else
  public void requireEdits(OdsCode trust) {
    if (!isThePortal() && !isEditor(trust)) {
      throw new NotFound("trust");
    }
  }

  /// Whether the person speaks for everybody's sources, rather than for a trust of their own.
  public boolean isCuratorOrThePortal() {
    return isThePortal() || isCurator();
  }

  /// The account of whoever acts; the portal itself has none.
  public @Nullable UUID account() {
    return who.current().map(person -> person.account().value()).orElse(null);
  }

  /// As what they act, as the audit trail says it.
  public String role() {
    return who.current().map(person -> person.actor().role()).orElse("SYSTEM");
  }

  private boolean isCurator() {
    return who.current()
        .filter(person -> person.is(Role.CURATOR) || person.is(Role.ADMIN))
        .isPresent();
  }

  private boolean isEditor(OdsCode trust) {
    Optional<SignedInPerson> person = who.current().filter(each -> each.is(Role.TRUST_EDITOR));
    if (person.isEmpty()) {
      return false;
    }
    OdsCode today = trusts.today(List.of(trust)).getOrDefault(trust, trust);
    return person.get().worksAt(today);
  }

  private static boolean isThePortal() {
    return SecurityContextHolder.getContext().getAuthentication() == null;
  }
}
