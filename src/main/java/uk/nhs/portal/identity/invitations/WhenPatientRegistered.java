package uk.nhs.portal.identity.invitations;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.registrations.PatientRegistered;

/// Invites whoever a practice has taken on to open an account, in the transaction of the
/// registration; those who have one, are too young or gave no address of their own are not invited.
@Component("whenPatientRegisteredInvite") // appointments react, too
class WhenPatientRegistered {

  private final FindPatients patients;
  private final InviteToAccount invite;

  WhenPatientRegistered(FindPatients patients, InviteToAccount invite) {
    this.patients = patients;
    this.invite = invite;
  }

  @EventListener
  void on(PatientRegistered registered) {
    patients
        .withoutShowing(registered.patient())
        .map(PatientSummary::email)
        .ifPresent(email -> invite.invite(registered.patient(), email));
  }
}
