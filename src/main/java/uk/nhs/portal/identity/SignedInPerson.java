package uk.nhs.portal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.kernel.OdsCode;

/// The person behind a request.
///
/// @param displayName what the header calls them
/// @param patient who they are as a patient, where they are one
/// @param worksAt the practices, pharmacies or trusts they work at, in the order of their codes
public record SignedInPerson(
    AccountId account,
    String displayName,
    Set<Role> roles,
    @Nullable PatientId patient,
    List<OdsCode> worksAt) {

  public SignedInPerson {
    roles = Set.copyOf(roles);
    worksAt = List.copyOf(worksAt);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean worksAt(OdsCode organisation) {
    return worksAt.contains(organisation);
  }

  /// The person as the audit trail names them: in the first of their roles.
  public Actor actor() {
    String role = roles.stream().min(Comparator.naturalOrder()).map(Role::name).orElse("NONE");
    return new Actor(account.value(), role);
  }

  @Override
  public String toString() {
    return "SignedInPerson[" + account + "]";
  }
}
