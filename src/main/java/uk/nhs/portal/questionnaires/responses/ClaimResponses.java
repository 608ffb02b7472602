package uk.nhs.portal.questionnaires.responses;

import org.springframework.stereotype.Service;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;

/// Lets a patient who started as a visitor, and has signed in since, make a response their own.
@Service
public class ClaimResponses {

  private final Responses responses;
  private final FindResponses find;
  private final Tries tries;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;

  ClaimResponses(
      Responses responses, FindResponses find, Tries tries, WhoIsSignedIn who, AuditTrail trail) {
    this.responses = responses;
    this.find = find;
    this.tries = tries;
    this.who = who;
    this.trail = trail;
  }

  /// Makes it the signed-in patient's; from then on nobody else can open it.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if nothing has that token, or it is somebody else's
  /// @throws uk.nhs.portal.kernel.NotAllowed if no patient is signed in
  public Response claim(ResponseToken token) {
    PatientId patient = who.requirePatient();
    return tries.at(() -> {
      Loaded loaded = find.load(token);
      if (loaded.stored().owner() != null) {
        return loaded.response();
      }
      responses.claimed(loaded.stored(), patient.value());
      trail.record(
          new AuditEntry(
              Act.UPDATE,
              "questionnaire-response",
              loaded.stored().id().toString(),
              patient.value(),
              null,
              "claimed"));
      return find.load(token).response();
    });
  }
}
