package uk.nhs.portal.registration.applications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Relation;

/// A person of an application.
///
/// @param position from 1; it never changes, also when somebody before is taken out
/// @param response their answers
/// @param sentAt null while the application is a draft
/// @param dueOn the day by which a refusal's reasons must be given in writing
/// @param letter the reasons, if the practice declined
public record Applicant(
    ApplicantId id,
    int position,
    PersonName name,
    DateOfBirth dateOfBirth,
    Relation relation,
    ResponseId response,
    ApplicantStatus status,
    @Nullable Instant sentAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant decidedAt,
    @Nullable String letter) {

  /// Who they are, as far as everything else begins with it.
  public Named named() {
    return new Named(name, dateOfBirth, relation);
  }

  @Override
  public String toString() {
    return "Applicant[" + id + ", " + status + "]";
  }
}
