package uk.nhs.portal.triage;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.organisations.OrganisationDetails;
import uk.nhs.portal.triage.outcomes.Deadline;
import uk.nhs.portal.triage.outcomes.Disposition;

/// Finds what a person can do next that is soon enough, the best first, and says of everything
/// better why it is not possible.
@Service
@Transactional(readOnly = true)
public class FindNextSteps {

  private final WhoIsSignedIn who;
  private final FindPatients patients;
  private final FindOrganisations organisations;
  private final FindTimely timely;
  private final FindServices services;
  private final Clock clock;

  FindNextSteps(
      WhoIsSignedIn who,
      FindPatients patients,
      FindOrganisations organisations,
      FindTimely timely,
      FindServices services,
      Clock clock) {
    this.who = who;
    this.patients = patients;
    this.organisations = organisations;
    this.timely = timely;
    this.services = services;
    this.clock = clock;
  }

  /// The steps of somebody who is signed in and answered for themselves. At most eight SQL
  /// statements.
  ///
  /// @param place where they are; null if they did not say, then it is near their practice
  /// @param endedAt when the triage ended, from which the deadline counts
  /// @throws NotFound if the patient is somebody else
  public NextSteps forPatient(
      PatientId patient, Disposition disposition, @Nullable Place place, Instant endedAt) {
    who.requireIs(patient);
    OrganisationDetails practice =
        patients
            .withoutShowing(patient)
            .map(PatientSummary::practice)
            .flatMap(organisations::details)
            .orElse(null);
    Place near = place == null ? at(practice) : place;
    return steps(Ladder.Who.PATIENT, new Need(disposition, endedAt, near, patient, practice));
  }

  /// The steps of anybody else. At most three SQL statements.
  ///
  /// @param place null if they did not say
  public NextSteps forVisitor(Disposition disposition, @Nullable Place place, Instant endedAt) {
    return steps(Ladder.Who.VISITOR, new Need(disposition, endedAt, place, null, null));
  }

  /// What a person needs, and what is known about them.
  ///
  /// @param patient null for visitors
  /// @param practice null if it is not known, too
  private record Need(
      Disposition disposition,
      Instant endedAt,
      @Nullable Place place,
      @Nullable PatientId patient,
      @Nullable OrganisationDetails practice) {

    Optional<Instant> by() {
      return disposition.deadline().by(endedAt);
    }

    OpeningHours practiceHours() {
      return practice == null ? OpeningHours.unknown() : practice.hours();
    }
  }

  private static @Nullable Place at(@Nullable OrganisationDetails practice) {
    GeoPoint where = practice == null ? null : practice.summary().where();
    return where == null ? null : new Place.AtPoint(where);
  }

  private NextSteps steps(Ladder.Who whose, Need need) {
    return new NextSteps(
        Ladder.of(need.disposition(), whose).stream().map(rung -> step(rung, need)).toList());
  }

  private NextStep step(Ladder.Rung rung, Need need) {
    return switch (rung.step()) {
      case SIGN_IN -> new NextStep.SignIn();
      case BOOK_A_TIME -> bookTime(need);
      case ASK_FOR_A_CALL -> askForCall(need, rung.answeredWithin());
      case SEND_A_MESSAGE -> sendMessage(need, rung.answeredWithin());
      case GO_TO_A_SERVICE -> goToService(need);
      case WAIT_FOR_A_CALL ->
          new NextStep.WaitForCall(
              CallBack.byClinician(need.disposition().deadline(), need.endedAt(), clock.instant()));
      case CALL_111 -> new NextStep.Call111();
    };
  }

  private NextStep bookTime(Need need) {
    PatientId patient = need.patient();
    if (patient == null) {
      return new NextStep.SignIn();
    }
    return timely.times(patient, need.disposition(), need.by().orElse(null));
  }

  private NextStep askForCall(Need need, Deadline within) {
    return CallBack.byPractice(need.practiceHours(), within, clock.instant())
        .<NextStep>map(
            call -> inTime(need, call.by(), Step.ASK_FOR_A_CALL, new NextStep.AskForCall(call)))
        .orElseGet(
            () -> new NextStep.NotPossible(Step.ASK_FOR_A_CALL, new Why.PracticeHoursUnknown()));
  }

  private NextStep sendMessage(Need need, Deadline within) {
    Instant answered = within.by(clock.instant()).orElse(Instant.MAX);
    return inTime(need, answered, Step.SEND_A_MESSAGE, new NextStep.SendMessage(answered));
  }

  private static NextStep inTime(Need need, Instant answered, Step step, NextStep possible) {
    return need.by()
        .filter(answered::isAfter)
        .<NextStep>map(by -> new NextStep.NotPossible(step, new Why.AnsweredTooLate(answered, by)))
        .orElse(possible);
  }

  private NextStep goToService(Need need) {
    Place place = need.place();
    if (place == null) {
      return not(new Why.PlaceNeeded());
    }
    return switch (services.find(need.disposition(), place, need.endedAt())) {
      case ServicesFound.Found found -> new NextStep.GoToService(found);
      case ServicesFound.NothingOpenInTime nothing -> not(new Why.NothingOpen(nothing));
      case ServicesFound.PlaceUnknown _ -> not(new Why.PlaceUnknown());
      case ServicesFound.OutsideEngland(var nation) -> not(new Why.OutsideEngland(nation));
      case ServicesFound.NowhereToGo _ -> not(new Why.OnlyTheirPractice());
    };
  }

  private static NextStep not(Why why) {
    return new NextStep.NotPossible(Step.GO_TO_A_SERVICE, why);
  }
}
