package uk.nhs.portal.appointments.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.BankHolidays;

/// Makes a practice's sessions from a weekly pattern: first a preview, then all of it or nothing.
@Service
public class PlanSessions {

  private final WhoIsSignedIn who;
  private final Clinicians clinicians;
  private final Rooms rooms;
  private final AppointmentTypes types;
  private final Sessions sessions;
  private final TransactionOperations transactions;

  PlanSessions(
      WhoIsSignedIn who,
      Clinicians clinicians,
      Rooms rooms,
      AppointmentTypes types,
      Sessions sessions,
      TransactionOperations transactions) {
    this.who = who;
    this.clinicians = clinicians;
    this.rooms = rooms;
    this.types = types;
    this.sessions = sessions;
    this.transactions = transactions;
  }

  /// What the plan would make and what is in its way; makes nothing.
  ///
  /// @throws NotFound if its clinician, room or type is not one of the practice's
  /// @throws InvalidValue `plan-way.not-offered` if the type is not offered in this way
  public PlanPreview preview(OdsCode practice, SessionPlan plan) {
    who.requireActsFor(practice);
    return preview(practice, plan, length(practice, plan));
  }

  /// Makes the sessions of the plan with their slots, once however often it is submitted.
  ///
  /// @throws NotFound if its clinician, room or type is not one of the practice's
  /// @throws InvalidValue `plan-way.not-offered` if the type is not offered in this way
  public Plan apply(OdsCode practice, SessionPlan plan) {
    who.requireActsFor(practice);
    Duration length = length(practice, plan);
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(
            transactions.execute(status -> applied(practice, plan, length)));
      } catch (DuplicateKeyException | PessimisticLockingFailureException lost) {
        // somebody took the time, or sent the same plan, in between: the next look finds it
        if (attempt == 3) {
          throw lost;
        }
      }
    }
  }

  /// What a plan has made, whatever has become of it; empty if the practice has not applied it.
  public Optional<Made> made(OdsCode practice, UUID planId) {
    who.requireActsFor(practice);
    return sessions.made(practice, planId);
  }

  /// How many sessions and slots a plan has made, and from which day on.
  public record Made(int sessions, int slots, LocalDate firstDay) {}

  private Plan applied(OdsCode practice, SessionPlan plan, Duration length) {
    Plan.@Nullable Planned earlier = sessions.madeBy(plan.planId());
    if (earlier != null) {
      return earlier;
    }
    PlanPreview preview = preview(practice, plan, length);
    if (!preview.conflicts().isEmpty()) {
      return new Plan.InTheWay(preview.conflicts());
    }
    if (preview.slots() == 0) {
      return new Plan.Empty();
    }
    sessions.make(practice, plan, preview.sessions(), length);
    return new Plan.Planned(preview.sessions().size(), preview.slots());
  }

  private PlanPreview preview(OdsCode practice, SessionPlan plan, Duration length) {
    List<PlannedSession> planned = new ArrayList<>();
    List<LocalDate> bankHolidays = new ArrayList<>();
    for (LocalDate day : plan.days()) {
      if (!plan.bankHolidays() && BankHolidays.on(day).isPresent()) {
        bankHolidays.add(day);
        continue;
      }
      PlannedSession session = plan.on(day, length);
      if (!session.slots().isEmpty()) {
        planned.add(session);
      }
    }
    return new PlanPreview(
        List.copyOf(planned),
        conflicts(practice, plan, planned),
        List.copyOf(bankHolidays),
        planned.stream().map(PlannedSession::day).filter(PlanSessions::clocksChange).toList());
  }

  private List<PlanConflict> conflicts(
      OdsCode practice, SessionPlan plan, List<PlannedSession> planned) {
    if (planned.isEmpty()) {
      return List.of();
    }
    return sessions
        .using(
            practice,
            plan.clinician(),
            plan.room(),
            planned.getFirst().startsAt(),
            planned.getLast().endsAt())
        .stream()
        .filter(busy ->
            planned.stream()
                .anyMatch(session ->
                    busy.startsAt().isBefore(session.endsAt())
                        && busy.endsAt().isAfter(session.startsAt())))
        .toList();
  }

  private static boolean clocksChange(LocalDate day) {
    return !Duration.between(London.startOfDay(day), London.startOfDay(day.plusDays(1)))
        .equals(Duration.ofDays(1));
  }

  private Duration length(OdsCode practice, SessionPlan plan) {
    requireOurs(practice, clinicians.findById(plan.clinician().value()).orElse(null));
    if (plan.room() != null) {
      requireOurs(practice, rooms.findById(plan.room().value()).orElse(null));
    }
    AppointmentType type = types.findById(plan.type().value()).orElse(null);
    TypeDetails details = requireOurs(practice, type).summary().details();
    if (!details.ways().contains(plan.way())) {
      throw new InvalidValue("plan-way.not-offered");
    }
    return Duration.ofMinutes(details.minutes());
  }

  private static <T extends Arranged> T requireOurs(OdsCode practice, @Nullable T found) {
    if (found == null || !found.practice().equals(practice)) {
      throw new NotFound();
    }
    return found;
  }
}
