package uk.nhs.portal.appointments.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import uk.nhs.portal.appointments.schedule.Arrangement.ChangedMeanwhile;
import uk.nhs.portal.appointments.schedule.Arrangement.NameTaken;
import uk.nhs.portal.appointments.schedule.Arrangement.Saved;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Lets a practice say who works there, in which rooms, what can be booked and by which rules.
///
/// To add something, the page mints its id and names no version; the id is what makes a repeated
/// submit harmless. To change something, name the version that was shown. What belongs to another
/// practice is [NotFound]; staff read, and managers change.
@Service
public class ArrangePractice {

  private final WhoIsSignedIn who;
  private final Clinicians clinicians;
  private final Rooms rooms;
  private final AppointmentTypes types;
  private final TypesOfPractices offered;
  private final RulesOfPractices rules;
  private final TransactionOperations transactions;

  ArrangePractice(
      WhoIsSignedIn who,
      Clinicians clinicians,
      Rooms rooms,
      AppointmentTypes types,
      TypesOfPractices offered,
      RulesOfPractices rules,
      TransactionOperations transactions) {
    this.who = who;
    this.clinicians = clinicians;
    this.rooms = rooms;
    this.types = types;
    this.offered = offered;
    this.rules = rules;
    this.transactions = transactions;
  }

  /// The clinicians by name, those who have left included.
  public List<ClinicianSummary> clinicians(OdsCode practice) {
    who.requireActsFor(practice);
    return clinicians.findByPracticeOrderByName(practice).stream().map(Clinician::summary).toList();
  }

  /// The rooms by name, closed ones included.
  public List<RoomSummary> rooms(OdsCode practice) {
    who.requireActsFor(practice);
    return rooms.findByPracticeOrderByName(practice).stream().map(Room::summary).toList();
  }

  /// The types of appointment by name, those no longer offered included.
  public List<TypeSummary> types(OdsCode practice) {
    who.requireActsFor(practice);
    return offered.at(practice);
  }

  /// The practice's rules, or those that hold until it sets its own.
  public BookingRules rules(OdsCode practice) {
    who.requireActsFor(practice);
    return rules
        .findById(practice.value())
        .map(PracticeBookingRules::rules)
        .orElse(BookingRules.UNTIL_SET);
  }

  /// Adds a clinician, or changes one if a version is named.
  public Arrangement save(
      OdsCode practice, ClinicianId id, ClinicianDetails details, @Nullable Integer version) {
    who.requireManages(practice);
    return saving(
        practice,
        () -> clinicians.findById(id.value()),
        () -> clinicians.saveAndFlush(new Clinician(id, practice, details)),
        found -> {
          found.change(details);
          clinicians.saveAndFlush(found);
        },
        version);
  }

  /// Adds a room, or changes one if a version is named.
  public Arrangement save(
      OdsCode practice, RoomId id, RoomDetails details, @Nullable Integer version) {
    who.requireManages(practice);
    return saving(
        practice,
        () -> rooms.findById(id.value()),
        () -> rooms.saveAndFlush(new Room(id, practice, details)),
        found -> {
          found.change(details);
          rooms.saveAndFlush(found);
        },
        version);
  }

  /// Adds a type of appointment, or changes one if a version is named. Slots that exist keep their
  /// length.
  public Arrangement save(
      OdsCode practice, AppointmentTypeId id, TypeDetails details, @Nullable Integer version) {
    who.requireManages(practice);
    return saving(
        practice,
        () -> types.findById(id.value()),
        () -> types.saveAndFlush(new AppointmentType(id, practice, details)),
        found -> {
          found.change(details);
          types.saveAndFlush(found);
        },
        version);
  }

  /// Sets the practice's rules; they name the version that was shown.
  public Arrangement save(OdsCode practice, BookingRules shown) {
    who.requireManages(practice);
    return saving(
        practice,
        () -> rules.findById(practice.value()),
        () -> rules.saveAndFlush(new PracticeBookingRules(practice, shown)),
        found -> {
          found.change(shown);
          rules.saveAndFlush(found);
        },
        shown.version());
  }

  private <T extends Arranged> Arrangement saving(
      OdsCode practice,
      Supplier<Optional<T>> find,
      Runnable add,
      Consumer<T> change,
      @Nullable Integer version) {
    try {
      return transactions.execute(status -> {
        T found = find.get().orElse(null);
        if (found == null) {
          add.run();
          return new Saved();
        }
        if (!found.practice().equals(practice)) {
          throw new NotFound();
        }
        if (version == null) {
          return new Saved(); // the same submit again
        }
        if (found.version() != version) {
          return new ChangedMeanwhile();
        }
        change.accept(found);
        return new Saved();
      });
    } catch (OptimisticLockingFailureException lost) {
      return new ChangedMeanwhile();
    } catch (DataIntegrityViolationException notUnique) {
      return new NameTaken();
    }
  }
}
