package uk.nhs.portal.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts: an account in one of its roles, somebody who has not signed in, or the portal itself.
///
/// @param account the account's id; absent for visitors and for the portal's own work
/// @param role the role in which the account acts, at most 40 characters
public record Actor(@Nullable UUID account, String role) {

  /// The portal itself: an import, a worker, a command.
  public static final Actor SYSTEM = new Actor(null, "SYSTEM");

  /// Somebody who has not signed in.
  public static final Actor VISITOR = new Actor(null, "VISITOR");
}
