package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseId;

/// Finds applications for whoever may see them.
@Service
@Transactional(readOnly = true)
public class FindApplications {

  private final ApplicationRows rows;
  private final CorrectionRows corrections;
  private final FindResponses responses;
  private final WhoIsSignedIn who;
  private final Clock clock;

  FindApplications(
      ApplicationRows rows,
      CorrectionRows corrections,
      FindResponses responses,
      WhoIsSignedIn who,
      Clock clock) {
    this.rows = rows;
    this.corrections = corrections;
    this.responses = responses;
    this.who = who;
    this.clock = clock;
  }

  /// The application that the key opens. Three SQL statements.
  ///
  /// @throws NotFound if there is none, the draft was forgotten, or the key does not open it: which
  ///   of them, nobody is told
  public Application at(ApplicationKey key) {
    Application found =
        rows.byReference(key.reference()).orElseThrow(() -> new NotFound("application"));
    boolean forgotten = found.isDraft() && !clock.instant().isBefore(found.expiresAt());
    if (forgotten || !opens(key, found)) {
      throw new NotFound("application");
    }
    return found;
  }

  /// The applications that the signed-in patient began, the latest first.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if no patient is signed in
  public List<Application> mine() {
    return rows.ofOwner(who.requirePatient()).stream()
        .filter(each -> !each.isDraft() || clock.instant().isBefore(each.expiresAt()))
        .toList();
  }

  /// The answers of an application that was found, shared or of one of its people.
  public Response answers(ResponseId response) {
    return responses.withoutShowing(response);
  }

  /// The application that a response to the shared questions belongs to, or a copy in which they
  /// are corrected; whoever has the address of the response may see it.
  ///
  /// @throws NotFound if it belongs to none
  public Application ofShared(ResponseId response) {
    return rows.byShared(corrections.sentOf(response).orElse(response))
        .orElseThrow(() -> new NotFound("application"));
  }

  /// The application that a person's response belongs to, likewise.
  ///
  /// @throws NotFound if it belongs to none
  public Application ofPerson(ResponseId response) {
    return rows.byPerson(corrections.sentOf(response).orElse(response))
        .orElseThrow(() -> new NotFound("application"));
  }

  private boolean opens(ApplicationKey key, Application found) {
    PatientId owner = found.owner();
    if (owner != null
        && who.current().filter(person -> owner.equals(person.patient())).isPresent()) {
      return true;
    }
    return key.token()
        .filter(token -> rows.isGranted(found.id(), token, clock.instant()))
        .isPresent();
  }
}
