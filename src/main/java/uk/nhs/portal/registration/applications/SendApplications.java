package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.Completion;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.decisions.ApplicantEvent;
import uk.nhs.portal.registration.decisions.AssessApplicants;
import uk.nhs.portal.registration.decisions.Assessment;
import uk.nhs.portal.registration.decisions.AutoApprove;
import uk.nhs.portal.registration.decisions.History;
import uk.nhs.portal.registration.decisions.PatientsOfPractice;
import uk.nhs.portal.registration.decisions.TellOfDecisions;
import uk.nhs.portal.registration.settings.FindSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// Sends an application to its practice: all of its people at once, or nobody.
@Service
public class SendApplications {

  /// Days within which a refusal's reasons have to be given in writing.
  public static final int DAYS_TO_DECIDE = 14;

  private final FindApplications find;
  private final ApplicationRows rows;
  private final TendResponses responses;
  private final FindSettings settings;
  private final CheckPlausible plausible;
  private final AssessApplicants assess;
  private final PatientsOfPractice patients;
  private final History history;
  private final TellOfDecisions tell;
  private final AutoApprove autoApprove;
  private final WhoIsSignedIn who;
  private final TransactionTemplate transactions;
  private final Clock clock;

  SendApplications(
      FindApplications find,
      ApplicationRows rows,
      TendResponses responses,
      FindSettings settings,
      CheckPlausible plausible,
      AssessApplicants assess,
      PatientsOfPractice patients,
      History history,
      TellOfDecisions tell,
      AutoApprove autoApprove,
      WhoIsSignedIn who,
      TransactionTemplate transactions,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.responses = responses;
    this.settings = settings;
    this.plausible = plausible;
    this.assess = assess;
    this.patients = patients;
    this.history = history;
    this.tell = tell;
    this.autoApprove = autoApprove;
    this.who = who;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Sends it, once: again finds it sent. What the practice's rules approve is approved at once.
  ///
  /// @throws NotFound if the key opens no application
  /// @throws org.springframework.dao.OptimisticLockingFailureException if another tab was quicker
  public Sending send(ApplicationKey key) {
    Sending sending;
    try {
      sending =
          Objects.requireNonNull(
              transactions.execute(transaction -> {
                Sending outcome = once(key);
                if (!(outcome instanceof Sending.Sent)) {
                  transaction.setRollbackOnly();
                }
                return outcome;
              }));
    } catch (DuplicateKeyException waiting) {
      sending = new Sending.Duplicate(find.at(key).people().getFirst().id());
    }
    if (sending instanceof Sending.Sent) {
      Application sent = find.at(key);
      sent.people().forEach(person -> autoApprove.consider(sent.practice(), person.id()));
    }
    return sending;
  }

  private Sending once(ApplicationKey key) {
    Application application = find.at(key);
    if (!application.isDraft()) {
      return new Sending.Sent();
    }
    PracticeSettings arranged = settings.of(application.practice());
    LocalDate today = London.today(clock);
    LocalDate closed = arranged.closedUntil();
    if (closed != null && arranged.isClosedOn(today)) {
      return new Sending.ListClosed(closed);
    }
    Response shared = find.answers(application.shared());
    SharedAnswers ours = new SharedAnswers(shared);
    if (shared.isComplete() && ours.needNoRegistration()) {
      return new Sending.NotNeeded();
    }
    return unanswered(application, shared, arranged, today)
        .or(() -> implausible(application, shared))
        .orElseGet(() -> whole(application, shared, ours, today));
  }

  private Optional<Sending> unanswered(
      Application application, Response shared, PracticeSettings arranged, LocalDate today) {
    if (!shared.isComplete()) {
      return Optional.of(new Sending.Unanswered(true, List.of()));
    }
    if (application.people().isEmpty()) {
      return Optional.of(new Sending.NobodyNamed());
    }
    SharedAnswers ours = new SharedAnswers(shared);
    List<ApplicantId> waiting = new ArrayList<>();
    for (Applicant person : application.people()) {
      responses.know(person.response(), ours.given(person.named(), arranged, today));
      if (!find.answers(person.response()).isComplete()) {
        waiting.add(person.id());
      }
    }
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sending.Unanswered(false, waiting));
  }

  private Optional<Sending> implausible(Application application, Response shared) {
    List<Applicant> people = application.people();
    return plausible
        .of(shared, people.stream().map(person -> find.answers(person.response())).toList())
        .stream()
        .findFirst()
        .map(found -> {
          Integer place = found.person();
          return new Sending.Implausible(
              place == null ? null : people.get(place).id(), found.problem().words());
        });
  }

  private Sending whole(
      Application application, Response shared, SharedAnswers ours, LocalDate today) {
    Instant now = clock.instant();
    rows.sent(application, ours, now);
    complete(application.shared());
    for (Applicant person : application.people()) {
      Response own = find.answers(person.response());
      Assessment found =
          assess.of(application.practice(), ours.stay(), person.named(), shared, own);
      Optional<Sending> refused = refused(application, person, ours, found);
      if (refused.isPresent()) {
        return refused.get();
      }
      complete(person.response());
      rows.sent(person.id(), found, now, today.plusDays(DAYS_TO_DECIDE));
      history.add(person.id(), ApplicantEvent.What.SENT, found.kind(), "");
      history.audit(Act.CREATE, person.id(), application.owner(), application.practice(), "sent");
    }
    tell.sender(ours.email().orElse(null), application.practice(), application.reference(), "sent");
    return new Sending.Sent();
  }

  private Optional<Sending> refused(
      Application application, Applicant person, SharedAnswers ours, Assessment found) {
    if (rows.isWaiting(application.practice(), person.named(), found.nhsNumber())) {
      return Optional.of(new Sending.Duplicate(person.id()));
    }
    boolean forGood = ours.stay() == Stay.PERMANENT;
    if (forGood && isPatientThere(application, person, found)) {
      return Optional.of(new Sending.AlreadyRegistered(person.id()));
    }
    return Optional.empty();
  }

  /// Only who proves to know it is told that somebody is a patient somewhere: the patient, signed
  /// in, or whoever gives the NHS number with the name and the date of birth. About others the
  /// practice finds out.
  private boolean isPatientThere(Application application, Applicant person, Assessment found) {
    PatientId me =
        person.relation() == Relation.ME
            ? who.current().map(SignedInPerson::patient).orElse(null)
            : null;
    PatientId matched = found.nhsNumber() == null ? null : found.matched();
    return (me != null && patients.isRegisteredAt(application.practice(), me))
        || (matched != null && patients.isRegisteredAt(application.practice(), matched));
  }

  private void complete(ResponseId response) {
    if (!(responses.complete(response) instanceof Completion.Completed)) {
      throw new NotFound("the response was stopped meanwhile");
    }
  }
}
