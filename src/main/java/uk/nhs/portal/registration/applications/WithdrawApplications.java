package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.decisions.Decision;
import uk.nhs.portal.registration.decisions.History;
import uk.nhs.portal.registration.decisions.TellOfDecisions;

/// Takes back what was sent, for one person or for everybody who still waits.
@Service
public class WithdrawApplications {

  private final FindApplications find;
  private final ApplicationRows rows;
  private final History history;
  private final TellOfDecisions tell;
  private final TransactionTemplate transactions;
  private final Clock clock;

  WithdrawApplications(
      FindApplications find,
      ApplicationRows rows,
      History history,
      TellOfDecisions tell,
      TransactionTemplate transactions,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.history = history;
    this.tell = tell;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Withdraws one person; again changes nothing.
  ///
  /// @throws NotFound if the key opens no application that was sent, or it has no such person
  public Withdrawal one(ApplicationKey key, ApplicantId id) {
    Applicant person = sent(key).person(id).orElseThrow(() -> new NotFound("applicant"));
    if (person.status() == ApplicantStatus.WITHDRAWN) {
      return new Withdrawal.Withdrawn();
    }
    return person.status().isWaiting()
        ? withdraw(key, List.of(id))
        : new Withdrawal.AlreadyDecided(person.status());
  }

  /// Withdraws everybody whom the practice has not decided about; again changes nothing.
  ///
  /// @throws NotFound if the key opens no application that was sent
  public Withdrawal everybody(ApplicationKey key) {
    Application application = sent(key);
    List<ApplicantId> waiting =
        application.people().stream()
            .filter(person -> person.status().isWaiting())
            .map(Applicant::id)
            .toList();
    if (!waiting.isEmpty()) {
      return withdraw(key, waiting);
    }
    return application.people().stream()
        .map(Applicant::status)
        .filter(status -> status != ApplicantStatus.WITHDRAWN)
        .findFirst()
        .<Withdrawal>map(Withdrawal.AlreadyDecided::new)
        .orElseGet(Withdrawal.Withdrawn::new);
  }

  /// In one transaction, so that either all of them are withdrawn or, if the practice decides about
  /// one of them meanwhile, nobody is.
  private Withdrawal withdraw(ApplicationKey key, List<ApplicantId> people) {
    try {
      Boolean done =
          transactions.execute(transaction -> {
            people.forEach(rows::lock);
            boolean all = people.stream().allMatch(id -> once(find.at(key), id));
            if (!all) {
              transaction.setRollbackOnly();
            }
            return all;
          });
      if (Objects.requireNonNull(done)) {
        return new Withdrawal.Withdrawn();
      }
    } catch (DuplicateKeyException quicker) {
      // what the practice decided, or another tab withdrew, stands there now
    }
    return meanwhile(key, people);
  }

  private boolean once(Application application, ApplicantId id) {
    Optional<Applicant> person = application.person(id).filter(each -> each.status().isWaiting());
    if (person.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    Actor by = history.actor();
    Instant sent = Objects.requireNonNull(person.get().sentAt());
    long days = ChronoUnit.DAYS.between(London.at(sent).toLocalDate(), London.today(clock));
    history.decide(
        id,
        new Decision(
            ApplicantStatus.WITHDRAWN,
            null,
            null,
            "",
            now,
            Math.toIntExact(days),
            by.account(),
            by.role(),
            null,
            null));
    if (!rows.withdrawn(id, now)) {
      return false;
    }
    history.audit(Act.CANCEL, id, application.owner(), application.practice(), "withdrawn");
    tell.sender(application.email(), application.practice(), application.reference(), "news");
    return true;
  }

  private Withdrawal meanwhile(ApplicationKey key, List<ApplicantId> people) {
    return find.at(key).people().stream()
        .filter(person -> people.contains(person.id()))
        .map(Applicant::status)
        .filter(status -> status.isDecided() && status != ApplicantStatus.WITHDRAWN)
        .findFirst()
        .<Withdrawal>map(Withdrawal.AlreadyDecided::new)
        .orElseGet(Withdrawal.Withdrawn::new);
  }

  private Application sent(ApplicationKey key) {
    Application application = find.at(key);
    if (application.isDraft()) {
      throw new NotFound("a draft was not sent");
    }
    return application;
  }
}
