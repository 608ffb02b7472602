package uk.nhs.portal.triage.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;

/// A case with all that was handed over, and what happened to it since.
///
/// @param speaksForThem the name of who answered for the person; null if they did it themselves
/// @param answers in the order in which they were asked
/// @param response the FHIR `QuestionnaireResponse`; null if there is none
/// @param history oldest first
/// @param appointment the one that [CaseSummary#appointment] names, as it stands now
/// @param names of the accounts that occur in it
public record CaseDetails(
    CaseSummary summary,
    @Nullable NhsNumber nhsNumber,
    PhoneNumber phone,
    @Nullable EmailAddress email,
    @Nullable String speaksForThem,
    String pathwayHash,
    Instant endedAt,
    List<TriageAnswer> answers,
    @Nullable String response,
    List<CaseEvent> history,
    @Nullable AppointmentSummary appointment,
    Map<UUID, String> names) {

  @Override
  public String toString() {
    return "CaseDetails[" + summary.id() + "]";
  }
}
