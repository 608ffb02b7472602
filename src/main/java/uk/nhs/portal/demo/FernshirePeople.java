package uk.nhs.portal.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.needs.AccessibleFormat;
import uk.nhs.portal.identity.needs.Adjustment;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;

/// Registers the county's two hundred people, and opens the accounts with which the demonstration
/// is tried.
@Component
@Profile("demo")
class FernshirePeople {

  /// What some of them need, by their serials.
  private static final Map<Integer, Needs> NEEDS =
      Map.of(
          0,
          new Needs(
              null,
              Set.of(AccessibleFormat.LARGE_PRINT),
              null,
              Set.of(Adjustment.HEARING, Adjustment.LONGER),
              null),
          12,
          new Needs("British Sign Language (BSL)", Set.of(), null, Set.of(), null),
          24,
          new Needs(
              null, Set.of(), null, Set.of(Adjustment.QUIET), "A text message when it is my turn"),
          36,
          new Needs("Polish", Set.of(), null, Set.of(), null),
          84,
          new Needs(null, Set.of(), null, Set.of(Adjustment.STEP_FREE, Adjustment.SUPPORTER), null),
          168,
          new Needs(null, Set.of(), null, Set.of(Adjustment.QUIET), "To see the room first"),
          49,
          new Needs(
              null, Set.of(AccessibleFormat.AUDIO), null, Set.of(Adjustment.STEP_FREE), null));

  private final RegisterPatients registerPatients;
  private final PatientNeeds patientNeeds;
  private final OpenAccounts openAccounts;
  private final RegisteredPeople registered;

  FernshirePeople(
      RegisterPatients registerPatients,
      PatientNeeds patientNeeds,
      OpenAccounts openAccounts,
      RegisteredPeople registered) {
    this.registerPatients = registerPatients;
    this.patientNeeds = patientNeeds;
    this.openAccounts = openAccounts;
    this.registered = registered;
  }

  void register() {
    for (Fernshire.Person person : Fernshire.people()) {
      // every tenth person has no e-mail address, so that staff have somebody to phone
      boolean reachable = person.serial() % 10 != 9;
      PatientId id =
          registerPatients.takeOver(
              new Demographics(
                  person.name(),
                  null,
                  person.dateOfBirth(),
                  person.sex(),
                  person.nhsNumber(),
                  person.address(),
                  reachable ? person.email() : null,
                  person.phone()),
              person.practice());
      registered.remember(person, id);
      Needs needs = NEEDS.get(person.serial());
      if (needs != null) {
        patientNeeds.recordByStaff(person.practice(), id, needs);
      }
      if (DemoAccounts.hasAccount(person)) {
        openAccounts.forPatient(id, person.email(), DemoAccounts.PASSWORD);
      }
    }
    OdsCode first = Fernshire.practices().get(0);
    OdsCode second = Fernshire.practices().get(1);
    staff(DemoAccounts.RECEPTION, "Rosa Field", Set.of(Role.PRACTICE_STAFF), List.of(first));
    staff(
        DemoAccounts.MANAGER,
        "Martin Hale",
        Set.of(Role.PRACTICE_STAFF, Role.PRACTICE_MANAGER),
        List.of(first, second));
    staff(DemoAccounts.CLINICIAN, "Nadia Brook", Set.of(Role.CLINICIAN), List.of());
    staff(DemoAccounts.CURATOR, "Clara Wren", Set.of(Role.CURATOR, Role.ADMIN), List.of());
    staff(DemoAccounts.SAFETY, "Sunita Rao", Set.of(Role.CLINICAL_SAFETY), List.of());
  }

  /// Apart from the others, so that a demonstration of an earlier version gets the account too.
  void openTrustEditor() {
    staff(
        DemoAccounts.TRUST,
        "Tomasz Lind",
        Set.of(Role.TRUST_EDITOR),
        List.of(FernshireTrusts.FIRST));
  }

  /// Likewise: what one curator imports, another one publishes.
  void openSecondCurator() {
    staff(DemoAccounts.SECOND_CURATOR, "Callum Frost", Set.of(Role.CURATOR), List.of());
  }

  private void staff(String email, String name, Set<Role> roles, List<OdsCode> worksAt) {
    openAccounts.forStaff(EmailAddress.of(email), name, DemoAccounts.PASSWORD, roles, worksAt);
  }
}
