package uk.nhs.portal.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Makes the current thread of a test act for somebody, until it is closed.
public final class SignedInAs implements AutoCloseable {

  private final SignedInPerson person;

  private SignedInAs(SignedInPerson person) {
    this.person = person;
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(roles(person)))));
  }

  public static SignedInAs patient(PatientId patient) {
    return somebody(Set.of(Role.PATIENT), patient, List.of());
  }

  public static SignedInAs staffOf(OdsCode practice) {
    return somebody(Set.of(Role.PRACTICE_STAFF), null, List.of(practice));
  }

  public static SignedInAs managerOf(OdsCode practice) {
    return somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of(practice));
  }

  public static SignedInAs curator() {
    return somebody(Set.of(Role.CURATOR), null, List.of());
  }

  /// Nobody is signed in, and a request is behind the thread, as the filters of the server see it.
  public static void visitor() {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            new AnonymousAuthenticationToken(
                "test", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
  }

  /// Somebody with exactly these properties, and a new account.
  public static SignedInAs somebody(
      Set<Role> roles, @Nullable PatientId patient, List<OdsCode> worksAt) {
    AccountId account = new AccountId(TimeOrderedId.next());
    return new SignedInAs(new SignedInPerson(account, "Sam Test", roles, patient, worksAt));
  }

  /// Does something as the portal itself, whoever is signed in: a test prepares what it needs.
  public static <T> T thePortal(Supplier<T> work) {
    return meanwhile(() -> SecurityContextHolder.setContext(new SecurityContextImpl()), work);
  }

  /// Does something as a patient, whoever is signed in before and after.
  public static <T> T thatPatient(PatientId patient, Supplier<T> act) {
    return meanwhile(() -> patient(patient), act);
  }

  private static <T> T meanwhile(Runnable signIn, Supplier<T> act) {
    SecurityContext before = SecurityContextHolder.getContext();
    signIn.run();
    try {
      return act.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private static List<String> roles(SignedInPerson person) {
    return person.roles().stream().map(role -> "ROLE_" + role.name()).toList();
  }

  public SignedInPerson person() {
    return person;
  }

  @Override
  public void close() {
    SecurityContextHolder.clearContext();
  }
}
