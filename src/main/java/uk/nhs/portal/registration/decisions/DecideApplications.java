package uk.nhs.portal.registration.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.Registering;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.decisions.Deciding.Why;
import uk.nhs.portal.registration.grounds.OtherReason;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.grounds.RefusalLetter;

/// Decides about people, once about each. An approval registers the person in the same transaction.
@Service
public class DecideApplications {

  private static final Words WORDS = Words.of(DecideApplications.class);

  private final WhoIsSignedIn who;
  private final QueueRows rows;
  private final Parts parts;
  private final History history;
  private final Registrants registrants;
  private final PatientsOfPractice patients;
  private final RegisterPatients register;
  private final CheckRefusals refusals;
  private final CarryNeeds needs;
  private final TellOfDecisions tell;
  private final FindOrganisations organisations;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DecideApplications(
      WhoIsSignedIn who,
      QueueRows rows,
      Parts parts,
      History history,
      Registrants registrants,
      PatientsOfPractice patients,
      RegisterPatients register,
      CheckRefusals refusals,
      CarryNeeds needs,
      TellOfDecisions tell,
      FindOrganisations organisations,
      TransactionTemplate transactions,
      Clock clock) {
    this.who = who;
    this.rows = rows;
    this.parts = parts;
    this.history = history;
    this.registrants = registrants;
    this.patients = patients;
    this.register = register;
    this.refusals = refusals;
    this.needs = needs;
    this.tell = tell;
    this.organisations = organisations;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Approves somebody: they are registered with the practice from now on.
  ///
  /// @param seen the version of the row on the page
  /// @throws NotFound if the practice has no such application, or the person does not work there
  public Deciding approve(OdsCode practice, ApplicantId id, int seen) {
    who.requireActsFor(practice);
    return decide(practice, id, seen, row -> approve(practice, row, history.actor()));
  }

  /// Approves somebody on behalf of whoever said so a while ago, or of a rule of the practice.
  Deciding approveFor(OdsCode practice, ApplicantId id, int seen, Actor by) {
    return decide(practice, id, seen, row -> approve(practice, row, by));
  }

  private Deciding approve(OdsCode practice, QueueRow row, Actor by) {
    if (row.match() == Match.PARTIAL) {
      return new Deciding.Refused(Why.MATCH_OPEN);
    }
    if (row.match() == Match.STOPPED) {
      return new Deciding.Refused(Why.MATCH_STOPPED);
    }
    Parts.Of of = parts.of(row.id());
    Registrants.Registrant registrant = registrants.of(practice, row, of);
    Registering registering = register.register(registrant.registration());
    if (!(registering instanceof Registering.Registered registered)) {
      return refused(registering);
    }
    PatientId patient = registered.patient();
    needs.record(patient, practice, row.id(), registrant.details().needs());
    history.decide(row.id(), decision(row, ApplicantStatus.APPROVED, patient, by));
    history.audit(Act.UPDATE, row.id(), patient, practice, "approved");
    tell.patient(
        patient,
        practice,
        row.id(),
        WORDS.get("told.approved.subject", name(practice)),
        approved(row, registered.formerPractice()),
        RegistrationLinks.application(of.reference()));
    tell.sender(of.email(), practice, of.reference(), "news");
    return new Deciding.Done();
  }

  private List<String> approved(QueueRow row, @Nullable OdsCode former) {
    List<String> paragraphs = new ArrayList<>(List.of(WORDS.get("told.approved.text")));
    LocalDate until = row.stayUntil();
    if (until != null) {
      paragraphs.add(WORDS.get("told.approved.stay", NhsFormat.date(until)));
    }
    if (former != null) {
      paragraphs.add(WORDS.get("told.approved.left", name(former)));
    }
    return paragraphs;
  }

  private static Deciding refused(Registering registering) {
    return switch (registering) {
      case Registering.AlreadyRegistered _ -> new Deciding.Refused(Why.ALREADY_REGISTERED);
      case Registering.NhsNumberOfSomebodyElse _ ->
          new Deciding.Refused(Why.NHS_NUMBER_OF_SOMEBODY_ELSE);
      case Registering.OtherNhsNumber _ -> new Deciding.Refused(Why.OTHER_NHS_NUMBER);
      case Registering.NotAStay _ -> new Deciding.Refused(Why.STAY_OVER);
      case Registering.ChangedMeanwhile _, Registering.Registered _ ->
          new Deciding.ChangedMeanwhile();
    };
  }

  /// Declines somebody, on a lawful ground, with reasons in writing.
  ///
  /// @param seen the version of the row on the page
  /// @throws NotFound likewise
  public Deciding decline(OdsCode practice, ApplicantId id, int seen, Refusal refusal) {
    who.requireActsFor(practice);
    return decide(practice, id, seen, row -> decline(practice, row, refusal));
  }

  private Deciding decline(OdsCode practice, QueueRow row, Refusal refusal) {
    LocalDate today = London.today(clock);
    Optional<Why> why = refusals.whyNot(practice, row, refusal, today);
    if (why.isPresent()) {
      return new Deciding.Refused(why.get());
    }
    Parts.Of of = parts.of(row.id());
    RefusalLetter letter = refusals.letter(name(practice), row, refusal, today);
    OtherReason detail = refusal.detail();
    Actor by = history.actor();
    history.decide(
        row.id(),
        new Decision(
            ApplicantStatus.DECLINED,
            refusal.ground().name(),
            detail == null ? null : detail.name(),
            refusal.words(),
            clock.instant(),
            days(row),
            by.account(),
            by.role(),
            null,
            letter.text()));
    history.audit(
        Act.UPDATE, row.id(), row.matched(), practice, "declined-" + refusal.ground().name());
    PatientId matched = row.matched();
    if (matched != null) {
      tell.patient(
          matched,
          practice,
          row.id(),
          letter.heading(),
          letter.paragraphs(),
          RegistrationLinks.application(of.reference()));
    }
    tell.sender(of.email(), practice, of.reference(), "news");
    return new Deciding.Done();
  }

  /// Says that somebody is a patient of the practice already; only of who was matched to one.
  ///
  /// @param seen the version of the row on the page
  /// @throws NotFound likewise
  public Deciding alreadyRegistered(OdsCode practice, ApplicantId id, int seen) {
    who.requireActsFor(practice);
    return decide(practice, id, seen, row -> alreadyRegistered(practice, row));
  }

  private Deciding alreadyRegistered(OdsCode practice, QueueRow row) {
    PatientId patient = row.matched();
    if (patient == null
        || row.match() != Match.EXACT
        || !patients.isRegisteredAt(practice, patient)) {
      return new Deciding.Refused(Why.NOT_A_PATIENT_HERE);
    }
    Parts.Of of = parts.of(row.id());
    history.decide(
        row.id(), decision(row, ApplicantStatus.ALREADY_REGISTERED, patient, history.actor()));
    history.audit(Act.UPDATE, row.id(), patient, practice, "already-registered");
    tell.patient(
        patient,
        practice,
        row.id(),
        WORDS.get("told.already.subject", name(practice)),
        List.of(WORDS.get("told.already.text")),
        RegistrationLinks.application(of.reference()));
    tell.sender(of.email(), practice, of.reference(), "news");
    return new Deciding.Done();
  }

  /// In one transaction, which a refusal undoes as a whole.
  private Deciding decide(
      OdsCode practice, ApplicantId id, int seen, Function<QueueRow, Deciding> act) {
    try {
      return transactions.execute(transaction -> {
        Deciding deciding = once(practice, id, seen, act);
        if (!(deciding instanceof Deciding.Done)) {
          transaction.setRollbackOnly();
        }
        return deciding;
      });
    } catch (DuplicateKeyException quicker) {
      return new Deciding.ChangedMeanwhile();
    }
  }

  private Deciding once(
      OdsCode practice, ApplicantId id, int seen, Function<QueueRow, Deciding> act) {
    rows.lock(id);
    QueueRow row = rows.one(practice, id).orElseThrow(() -> new NotFound("applicant"));
    if (!row.status().isWaiting()) {
      return new Deciding.AlreadyDecided(row.status());
    }
    if (row.version() != seen) {
      return new Deciding.ChangedMeanwhile();
    }
    Deciding deciding = act.apply(row);
    if (deciding instanceof Deciding.Done && !rows.decided(row, decided(id), clock.instant())) {
      return new Deciding.ChangedMeanwhile();
    }
    return deciding;
  }

  private ApplicantStatus decided(ApplicantId id) {
    return history.decision(id).orElseThrow().decision();
  }

  private Decision decision(QueueRow row, ApplicantStatus as, PatientId patient, Actor by) {
    return new Decision(
        as, null, null, "", clock.instant(), days(row), by.account(), by.role(), patient, null);
  }

  private int days(QueueRow row) {
    Instant sent = row.sentAt();
    return (int) ChronoUnit.DAYS.between(London.at(sent).toLocalDate(), London.today(clock));
  }

  private String name(OdsCode practice) {
    return organisations
        .byCode(practice)
        .map(OrganisationSummary::name)
        .orElseGet(practice::formatted);
  }
}
