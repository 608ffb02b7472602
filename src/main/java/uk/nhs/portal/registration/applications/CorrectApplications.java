package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.Completion;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.TendResponses;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.decisions.ApplicantEvent;
import uk.nhs.portal.registration.decisions.AssessApplicants;
import uk.nhs.portal.registration.decisions.Assessment;
import uk.nhs.portal.registration.decisions.History;

/// Corrects answers that were sent, while the practice has not decided.
///
/// A copy of the answers is answered like any response; nothing that the practice has changes until
/// the correction is confirmed as a whole. What it replaced stays.
@Service
public class CorrectApplications {

  private final FindApplications find;
  private final ApplicationRows rows;
  private final CorrectionRows corrections;
  private final TendResponses responses;
  private final CheckPlausible plausible;
  private final AssessApplicants assess;
  private final History history;
  private final TransactionTemplate transactions;
  private final Clock clock;

  CorrectApplications(
      FindApplications find,
      ApplicationRows rows,
      CorrectionRows corrections,
      TendResponses responses,
      CheckPlausible plausible,
      AssessApplicants assess,
      History history,
      TransactionTemplate transactions,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.corrections = corrections;
    this.responses = responses;
    this.plausible = plausible;
    this.assess = assess;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Opens the answers to be corrected; again goes on with the same copy.
  ///
  /// @param id whose answers; null for those that hold for everybody
  /// @throws NotFound if the key opens no application that waits for a decision about that person
  public ResponseToken open(ApplicationKey key, @Nullable ApplicantId id) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(
            transactions.execute(transaction -> once(waiting(key, id), id)));
      } catch (DuplicateKeyException quicker) {
        if (attempt > 1) {
          throw quicker;
        }
      }
    }
  }

  private ResponseToken once(Application application, @Nullable ApplicantId id) {
    ResponseId sent = response(application, id);
    Optional<ResponseId> begun = corrections.copyOf(sent);
    if (begun.isPresent()) {
      return responses.openAnew(begun.get());
    }
    var copy = responses.copy(sent);
    corrections.begin(sent, copy.id(), clock.instant());
    return copy.token();
  }

  /// The corrections that wait to be confirmed, and would change anything.
  ///
  /// @throws NotFound if the key opens no application
  public List<Correction> unconfirmed(ApplicationKey key) {
    Application application = find.at(key);
    List<Correction> open = new ArrayList<>();
    correction(application, null).ifPresent(open::add);
    application.people().stream()
        .filter(person -> person.status().isWaiting())
        .forEach(person -> correction(application, person).ifPresent(open::add));
    return open;
  }

  private Optional<Correction> correction(Application application, @Nullable Applicant person) {
    ResponseId sent = response(application, person == null ? null : person.id());
    return corrections
        .copyOf(sent)
        .map(copy -> new Correction(person, find.answers(sent), find.answers(copy)))
        .filter(Correction::changesAnything);
  }

  /// Lets the practice have the corrected answers, if it has not decided.
  ///
  /// @param id whose answers; null for those that hold for everybody
  /// @throws NotFound if the key opens no application that was sent, or it has no such person
  public Correcting confirm(ApplicationKey key, @Nullable ApplicantId id) {
    try {
      return Objects.requireNonNull(
          transactions.execute(transaction -> {
            Correcting outcome = confirmed(find.at(key), id);
            if (!(outcome instanceof Correcting.Corrected)) {
              transaction.setRollbackOnly();
            }
            return outcome;
          }));
    } catch (DuplicateKeyException waiting) {
      return new Correcting.Duplicate();
    }
  }

  private Correcting confirmed(Application application, @Nullable ApplicantId id) {
    ResponseId sent = response(application, id);
    Optional<ResponseId> copy = corrections.copyOf(sent);
    if (copy.isEmpty()) {
      return new Correcting.Corrected();
    }
    List<Applicant> waiting = meant(application, id);
    if (waiting.isEmpty()) {
      return new Correcting.AlreadyDecided();
    }
    Response answers = find.answers(copy.get());
    if (id == null && isOtherStay(application, answers)) {
      return new Correcting.OtherStay();
    }
    if (!answers.isComplete()) {
      return new Correcting.Unanswered();
    }
    if (isImplausible(application, id, answers)) {
      return new Correcting.Implausible();
    }
    if (!corrections.confirm(sent, copy.get(), clock.instant())) {
      return new Correcting.Corrected(); // by another tab
    }
    if (!corrections.replace(sent, copy.get())
        || !(responses.complete(copy.get()) instanceof Completion.Completed)) {
      return new Correcting.Unanswered();
    }
    Response shared = id == null ? answers : find.answers(application.shared());
    if (id == null) {
      rows.corrected(application.id(), new SharedAnswers(shared));
    }
    for (Applicant person : waiting) {
      Response own = id == null ? find.answers(person.response()) : answers;
      if (!corrected(application, person, shared, own, id == null)) {
        return new Correcting.AlreadyDecided();
      }
    }
    return new Correcting.Corrected();
  }

  private boolean isImplausible(
      Application application, @Nullable ApplicantId id, Response answers) {
    Response shared = id == null ? answers : find.answers(application.shared());
    List<Response> people =
        application.people().stream()
            .map(person -> person.id().equals(id) ? answers : find.answers(person.response()))
            .toList();
    return !plausible.of(shared, people).isEmpty();
  }

  private boolean corrected(
      Application application, Applicant person, Response shared, Response own, boolean ofAll) {
    Assessment found =
        assess.of(
            application.practice(),
            Objects.requireNonNull(application.stay()),
            person.named(),
            shared,
            own);
    if (!rows.corrected(person.id(), found)) {
      return false;
    }
    String what = ofAll ? "shared" : "person";
    history.add(person.id(), ApplicantEvent.What.CORRECTED, what, "");
    history.audit(
        Act.UPDATE, person.id(), application.owner(), application.practice(), "corrected-" + what);
    return true;
  }

  private static boolean isOtherStay(Application application, Response shared) {
    SharedAnswers ours = new SharedAnswers(shared);
    return ours.needNoRegistration() || ours.stay() != application.stay();
  }

  private static List<Applicant> meant(Application application, @Nullable ApplicantId id) {
    return application.people().stream()
        .filter(person -> id == null || person.id().equals(id))
        .filter(person -> person.status().isWaiting())
        .toList();
  }

  /// Lets everything be as it was sent.
  ///
  /// @param id whose answers; null for those that hold for everybody
  /// @throws NotFound if the key opens no application, or it has no such person
  public void drop(ApplicationKey key, @Nullable ApplicantId id) {
    transactions.executeWithoutResult(transaction -> {
      ResponseId sent = response(find.at(key), id);
      Optional<ResponseId> copy = corrections.copyOf(sent);
      if (copy.isPresent() && corrections.drop(sent)) {
        responses.forget(copy.get());
      }
    });
  }

  private Application waiting(ApplicationKey key, @Nullable ApplicantId id) {
    Application application = find.at(key);
    if (application.isDraft() || meant(application, id).isEmpty()) {
      throw new NotFound("an application that waits");
    }
    return application;
  }

  private static ResponseId response(Application application, @Nullable ApplicantId id) {
    return id == null
        ? application.shared()
        : application.person(id).orElseThrow(() -> new NotFound("applicant")).response();
  }
}
