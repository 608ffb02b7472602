package uk.nhs.portal.registration.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.registration.ApplicantStatus;

/// What was decided, once and for all.
///
/// @param ground of a refusal, and of nothing else
/// @param groundDetail what is meant by another reasonable ground
/// @param words what staff added to the ground
/// @param days from the day on which it was sent
/// @param by whose account; null for the sender without one, for other systems and for the portal
/// @param patient of the practice from then on, or before
/// @param letter with the reasons of a refusal
public record Decision(
    ApplicantStatus decision,
    @Nullable String ground,
    @Nullable String groundDetail,
    String words,
    Instant at,
    int days,
    @Nullable UUID by,
    String byRole,
    @Nullable PatientId patient,
    @Nullable String letter) {

  @Override
  public String toString() {
    return "Decision[" + decision + "]";
  }
}
