package uk.nhs.portal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// A person registered at a practice, with an account or without one.
/// [registrations][uk.nhs.portal.identity.registrations] adds and moves patients.
@Entity
class Patient {

  @Id private UUID id;
  private @Nullable NhsNumber nhsNumber;
  private String givenName;
  private String familyName;

  @SuppressWarnings("UnusedVariable") // queries read it
  private String searchName;

  private DateOfBirth dateOfBirth;
  private @Nullable EmailAddress email;
  private @Nullable PhoneNumber phone;
  private OdsCode practice;
  private @Nullable UUID account;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
  protected Patient() {}

  PatientId id() {
    return new PatientId(id);
  }

  PersonName name() {
    return new PersonName(givenName, familyName);
  }

  @Nullable UUID account() {
    return account;
  }

  OdsCode practice() {
    return practice;
  }

  void receive(AccountId account) {
    if (this.account != null) {
      throw new IllegalStateException("the patient already has an account");
    }
    this.account = account.value();
  }

  void reachAt(@Nullable EmailAddress email, @Nullable PhoneNumber phone) {
    this.email = email;
    this.phone = phone;
  }

  PatientSummary summary() {
    return new PatientSummary(id(), name(), nhsNumber, dateOfBirth.value(), email, phone, practice);
  }
}
