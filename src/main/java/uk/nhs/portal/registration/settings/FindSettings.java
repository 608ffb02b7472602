package uk.nhs.portal.registration.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.OdsCode;

/// Says what practices have arranged. Whom a practice takes is no secret; what it was before, only
/// its staff see.
@Service
@Transactional(readOnly = true)
public class FindSettings {

  private final SettingsRows rows;
  private final WhoIsSignedIn who;

  FindSettings(SettingsRows rows, WhoIsSignedIn who) {
    this.rows = rows;
    this.who = who;
  }

  /// What is in force. One SQL statement.
  public PracticeSettings of(OdsCode practice) {
    return of(List.of(practice)).getOrDefault(practice, PracticeSettings.USUAL);
  }

  /// What is in force at those practices that have ever changed anything. One SQL statement.
  public Map<OdsCode, PracticeSettings> of(Collection<OdsCode> practices) {
    return practices.isEmpty() ? Map.of() : rows.inForce(practices);
  }

  /// Every revision, the latest first.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the person does not work there
  public List<SettingsRevision> history(OdsCode practice) {
    who.requireActsFor(practice);
    return rows.history(practice);
  }
}
