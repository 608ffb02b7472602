package uk.nhs.portal.triage.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// A case as the practice's lists show it.
///
/// @param patient who it is; null if that is not certain
/// @param knownBy how that is known; null if it is not
/// @param redFlag whether an answer warned of something serious
/// @param earlierContacts how often the same person came in the week before
/// @param urgencyRose whether it is more urgent than each of those times
/// @param dueAt by when the practice has to act; null if there is no hurry
/// @param assignedTo the account of the colleague who has it; null if nobody does
/// @param answeredAt when the practice wrote or phoned; null if it has not
/// @param closedAs what came of it; null while it is open
/// @param appointment which the patient has got since, whoever booked it; null if none
/// @param version grows with each change, so that nobody changes what they have not seen
public record CaseSummary(
    TriageCaseId id,
    OdsCode practice,
    @Nullable PatientId patient,
    @Nullable KnownBy knownBy,
    PersonName name,
    LocalDate dateOfBirth,
    String pathwayTitle,
    DispositionCode outcome,
    boolean redFlag,
    int earlierContacts,
    boolean urgencyRose,
    Wish wish,
    Instant handedAt,
    @Nullable Instant dueAt,
    @Nullable UUID assignedTo,
    @Nullable Instant answeredAt,
    @Nullable CloseReason closedAs,
    @Nullable AppointmentId appointment,
    int version) {

  public boolean isOpen() {
    return closedAs == null;
  }

  /// Whether its time is over while nobody has answered.
  public boolean isOverdue(Instant now) {
    return isOpen() && answeredAt == null && dueAt != null && !now.isBefore(dueAt);
  }

  @Override
  public String toString() {
    return "CaseSummary[" + id + "]";
  }
}
