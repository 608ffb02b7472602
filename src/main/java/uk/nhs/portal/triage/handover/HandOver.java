package uk.nhs.portal.triage.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.MatchPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// Hands a finished triage to a practice.
@Service
public class HandOver {

  private final Cases cases;
  private final CaseHistory history;
  private final MatchPatients matches;
  private final WhoIsSignedIn who;
  private final TransactionTemplate transactions;
  private final Clock clock;

  HandOver(
      Cases cases,
      CaseHistory history,
      MatchPatients matches,
      WhoIsSignedIn who,
      TransactionTemplate transactions,
      Clock clock) {
    this.cases = cases;
    this.history = history;
    this.matches = matches;
    this.who = who;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Hands it over, once for each journey: again returns what came of the first time.
  ///
  /// It opens its own transaction if the caller has none. Whether the practice knows the person is
  /// not told, because whoever asks may be somebody else.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if it says that it is a patient's who is not signed in,
  ///   or if no triage can have such an outcome
  public HandedOver toPractice(FinishedTriage triage) {
    PatientId patient = triage.patient();
    if (patient != null) {
      who.requireIs(patient);
    }
    Optional<HandedOver> before = cases.ofJourney(triage.journey());
    return before.orElseGet(() -> once(triage));
  }

  private HandedOver once(FinishedTriage triage) {
    try {
      return transactions.execute(transaction -> add(triage));
    } catch (DuplicateKeyException quicker) {
      return cases.ofJourney(triage.journey()).orElseThrow(() -> quicker);
    }
  }

  private HandedOver add(FinishedTriage triage) {
    Disposition disposition = Dispositions.get(triage.outcome());
    TriageCaseId id = TriageCaseId.next();
    PatientId patient = patient(triage);
    Instant due = due(triage, disposition);
    cases.add(id, triage, patient, disposition.urgency(), due, clock.instant());
    history.add(id, CaseEvent.What.HANDED_OVER);
    history.audit(Act.CREATE, id, patient, triage.practice(), "handed-over");
    return new HandedOver(id, due);
  }

  private @Nullable PatientId patient(FinishedTriage triage) {
    PatientId signedIn = triage.patient();
    Person person = triage.person();
    return signedIn != null
        ? signedIn
        : matches
            .match(triage.practice(), person.name(), person.dateOfBirth(), person.nhsNumber())
            .orElse(null);
  }

  private static @Nullable Instant due(FinishedTriage triage, Disposition disposition) {
    return Stream.concat(
            disposition.deadline().by(triage.endedAt()).stream(),
            Stream.ofNullable(triage.promisedBy()))
        .min(Instant::compareTo)
        .orElse(null);
  }
}
