package uk.nhs.portal.registration.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;

/// A person's application as it stands in the practice's queue.
///
/// @param householdSize how many people the application has
/// @param kind of registration, deduced, such as `TRANSFER_IN`; null until it was
/// @param flags what staff should see at once, such as `interpreter`
/// @param dueOn the day by which reasons for a refusal must be given in writing
/// @param approveAt when an approval that can still be taken back comes into force
/// @param picks which of two differing details staff picked, as `field=applied` or `field=known`
public record QueueRow(
    ApplicantId id,
    ApplicationId application,
    int householdSize,
    PersonName name,
    DateOfBirth dateOfBirth,
    Relation relation,
    @Nullable NhsNumber nhsNumber,
    Stay stay,
    @Nullable LocalDate stayUntil,
    ApplicantStatus status,
    @Nullable String kind,
    Area area,
    Match match,
    @Nullable PatientId matched,
    Set<String> flags,
    Set<String> picks,
    @Nullable ReviewReason reviewReason,
    Instant sentAt,
    LocalDate dueOn,
    @Nullable Instant decidedAt,
    @Nullable Instant approveAt,
    int version) {

  public QueueRow {
    flags = Set.copyOf(flags);
    picks = Set.copyOf(picks);
  }

  /// Whether the clock has run out before anybody decided.
  public boolean isOverdue(LocalDate today) {
    return status.isWaiting() && today.isAfter(dueOn);
  }

  @Override
  public String toString() {
    return "QueueRow[" + id + ", " + status + "]";
  }
}
