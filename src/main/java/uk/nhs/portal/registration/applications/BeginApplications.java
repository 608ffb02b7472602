package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.responses.Started;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.settings.FindSettings;

/// Begins applications.
@Service
public class BeginApplications {

  /// How long after its last change a draft can be gone on with.
  public static final Duration KEPT = Duration.ofDays(30);

  /// How long answers are kept at most; they go with their application, mostly long before.
  static final Duration ANSWERS_KEPT = Duration.ofDays(365);

  /// How long a browser opens an application without being asked who it is.
  public static final Duration OPEN = Duration.ofHours(24);

  private final ApplicationRows rows;
  private final RegistrationForms forms;
  private final TendResponses responses;
  private final FindOrganisations organisations;
  private final FindSettings settings;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  BeginApplications(
      ApplicationRows rows,
      RegistrationForms forms,
      TendResponses responses,
      FindOrganisations organisations,
      FindSettings settings,
      WhoIsSignedIn who,
      AuditTrail trail,
      Clock clock) {
    this.rows = rows;
    this.forms = forms;
    this.responses = responses;
    this.organisations = organisations;
    this.settings = settings;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// Begins an application to a practice.
  ///
  /// @param postcode where the person looked for a practice, if they said so
  @Transactional
  public Begun begin(OdsCode practice, @Nullable Postcode postcode) {
    LocalDate today = London.today(clock);
    if (organisations
        .details(practice)
        .filter(found -> found.summary().kind() == OrganisationKind.GP_PRACTICE)
        .filter(found -> found.isInUseOn(today))
        .isEmpty()) {
      return new Begun.NoPractice();
    }
    var arranged = settings.of(practice);
    LocalDate closed = arranged.closedUntil();
    if (closed != null && arranged.isClosedOn(today)) {
      return new Begun.ListClosed(closed);
    }
    return draft(practice, postcode);
  }

  private Begun draft(OdsCode practice, @Nullable Postcode postcode) {
    Instant now = clock.instant();
    Started shared =
        responses.start(RegistrationForms.SHARED, forms.shared(), Answers.none(), ANSWERS_KEPT);
    PatientId owner = who.current().map(SignedInPerson::patient).orElse(null);
    Application application =
        new Application(
            ApplicationId.next(),
            ApplicationReference.fresh(),
            practice,
            postcode,
            owner,
            shared.id(),
            now,
            null,
            now.plus(KEPT),
            null,
            null,
            null,
            List.of(),
            0);
    rows.add(application);
    AccessToken token = AccessToken.fresh();
    rows.grant(application.id(), token, now, now.plus(OPEN));
    trail.record(
        new AuditEntry(
            Act.CREATE,
            "registration-application",
            application.id().toString(),
            owner == null ? null : owner.value(),
            practice,
            ""));
    return new Begun.Draft(application.reference(), token);
  }
}
