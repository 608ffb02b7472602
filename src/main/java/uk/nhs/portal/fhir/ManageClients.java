package uk.nhs.portal.fhir;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;

/// Lets systems of a practice in and shuts them out; its managers do.
@Service
@Transactional
public class ManageClients {

  private static final int LONGEST_NAME = 100;

  private final ClientRows rows;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  ManageClients(ClientRows rows, WhoIsSignedIn who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// All of a practice's systems, also those that were shut out.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the person does not work there
  public List<FhirClient> of(OdsCode practice) {
    who.requireActsFor(practice);
    return rows.of(practice);
  }

  /// Lets a system in.
  ///
  /// @param name 1 to 100 characters
  /// @return its key, which nobody can tell again
  /// @throws InvalidValue `system-name.` + `empty` or `length`
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person does not manage the practice
  public ClientKey letIn(OdsCode practice, String name) {
    who.requireManages(practice);
    String called = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new InvalidValue("system-name." + (called.isEmpty() ? "empty" : "length"));
    }
    ClientKey key = ClientKey.fresh();
    FhirClient client =
        new FhirClient(FhirClientId.next(), practice, called, clock.instant(), null, null);
    rows.add(client, key, me());
    audit(Act.CREATE, client.id(), practice);
    return key;
  }

  /// Shuts a system out at once; once more changes nothing.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person does not manage the practice
  public void shutOut(OdsCode practice, FhirClientId id) {
    who.requireManages(practice);
    if (rows.revoke(practice, id, clock.instant())) {
      audit(Act.DELETE, id, practice);
    }
  }

  private @Nullable UUID me() {
    return who.current().map(person -> person.account().value()).orElse(null);
  }

  private void audit(Act act, FhirClientId id, OdsCode practice) {
    trail.record(new AuditEntry(act, "fhir-client", id.toString(), null, practice, ""));
  }
}
