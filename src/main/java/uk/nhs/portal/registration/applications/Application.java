package uk.nhs.portal.registration.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicationId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.Stay;

/// An application as it stands.
///
/// @param postcode where somebody looked for a practice; null if they did not say
/// @param owner the patient who was signed in when it was begun; null if nobody was
/// @param shared the answers that hold for all of its people
/// @param sentAt null while it is a draft
/// @param expiresAt when a draft is forgotten
/// @param email how to reach the sender, once it is sent; null if they gave no address
/// @param people in the order in which they were added
public record Application(
    ApplicationId id,
    ApplicationReference reference,
    OdsCode practice,
    @Nullable Postcode postcode,
    @Nullable PatientId owner,
    ResponseId shared,
    Instant begunAt,
    @Nullable Instant sentAt,
    Instant expiresAt,
    @Nullable Stay stay,
    @Nullable LocalDate stayUntil,
    @Nullable EmailAddress email,
    List<Applicant> people,
    int version) {

  public Application {
    people = List.copyOf(people);
  }

  public boolean isDraft() {
    return sentAt == null;
  }

  /// The person with that identity.
  public Optional<Applicant> person(ApplicantId person) {
    return people.stream().filter(each -> each.id().equals(person)).findFirst();
  }

  /// The person at that place.
  ///
  /// @param position from 1
  public Optional<Applicant> at(int position) {
    return people.stream().filter(each -> each.position() == position).findFirst();
  }

  @Override
  public String toString() {
    return "Application[" + id + "]";
  }
}
