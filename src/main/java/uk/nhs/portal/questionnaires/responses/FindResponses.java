package uk.nhs.portal.questionnaires.responses;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Finds a response by its address, and for staff by its identity.
@Service
public class FindResponses {

  private final Responses responses;
  private final Versions versions;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  FindResponses(
      Responses responses, Versions versions, WhoIsSignedIn who, AuditTrail trail, Clock clock) {
    this.responses = responses;
    this.versions = versions;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// The response that a token opens; two statements. One that is not open any more says so in its
  /// [Standing]; an expired one has no answers.
  ///
  /// @throws NotFound if there is none, or it belongs to a patient who is not signed in
  @Transactional(readOnly = true)
  public Response byToken(ResponseToken token) {
    return load(token).response();
  }

  /// A response for staff of the practice that it was handed to; leaves a row in the audit trail.
  /// That it was handed to that practice, the caller has made sure of.
  ///
  /// @throws NotFound if there is none, or the person does not work there
  @Transactional
  public Response forStaff(ResponseId id, OdsCode practice) {
    who.requireActsFor(practice);
    StoredResponse stored = responses.byId(id).orElseThrow(() -> new NotFound("response"));
    trail.record(Trail.entry(Act.READ, stored, practice, ""));
    return loaded(stored, stored.standing(stored.startedAt())).response();
  }

  /// A response for staff of a service that is no practice, with its answers as far as they are
  /// still kept; empty if nothing of it is left. That they may see it, and that a row of the audit
  /// trail says so, is the matter of that service.
  @Transactional(readOnly = true)
  public Optional<Response> forService(ResponseId id) {
    return responses
        .byId(id)
        .map(stored -> loaded(stored, stored.standing(stored.startedAt())).response());
  }

  /// A response for the portal's own work, which shows it to nobody.
  ///
  /// @throws NotFound if there is none
  @Transactional(readOnly = true)
  public Response withoutShowing(ResponseId id) {
    StoredResponse stored = responses.byId(id).orElseThrow(() -> new NotFound("response"));
    return loaded(stored, stored.standing(clock.instant())).response();
  }

  Loaded load(ResponseToken token) {
    StoredResponse stored = responses.byToken(token).orElseThrow(() -> new NotFound("response"));
    if (stored.owner() != null) {
      who.requireIs(stored.owner());
    }
    return loaded(stored, stored.standing(clock.instant()));
  }

  private Loaded loaded(StoredResponse stored, Standing standing) {
    List<StoredAnswer> answers =
        standing == Standing.EXPIRED ? List.of() : responses.answers(stored.id());
    return new Loaded(stored, answers, standing, versions::engine);
  }
}
