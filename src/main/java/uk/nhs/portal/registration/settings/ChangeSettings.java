package uk.nhs.portal.registration.settings;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.OdsCode;

/// Changes what a practice has arranged; its managers do.
@Service
@Transactional
public class ChangeSettings {

  private final SettingsRows rows;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  ChangeSettings(SettingsRows rows, WhoIsSignedIn who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Puts other settings in force, if nobody else has meanwhile; the same again changes nothing.
  ///
  /// @param seen the revision that was changed; 0 if the practice had none
  /// @return whether they are in force now
  /// @throws uk.nhs.portal.kernel.NotFound if the person does not work there
  /// @throws uk.nhs.portal.kernel.NotAllowed if they do, but do not manage it
  public boolean change(OdsCode practice, int seen, PracticeSettings settings) {
    who.requireManages(practice);
    var latest = rows.latest(practice);
    if (latest.map(SettingsRevision::settings).orElse(PracticeSettings.USUAL).equals(settings)) {
      return true;
    }
    if (latest.map(SettingsRevision::revision).orElse(0) != seen) {
      return false;
    }
    try {
      rows.add(practice, seen + 1, settings, clock.instant());
    } catch (DuplicateKeyException quicker) {
      return false;
    }
    trail.record(
        new AuditEntry(
            Act.UPDATE,
            "registration-settings",
            practice.value(),
            null,
            practice,
            "revision-" + (seen + 1)));
    return true;
  }
}
