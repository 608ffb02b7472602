package uk.nhs.portal.appointments.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A person who sees patients at a practice.
@Entity
class Clinician implements Arranged {

  @Id private UUID id;
  private OdsCode practice;
  private String name;
  private String jobTitle;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 10)
  private @Nullable ClinicianGender gender;

  private boolean active;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Clinician() {}

  Clinician(ClinicianId id, OdsCode practice, ClinicianDetails details) {
    this.id = id.value();
    this.practice = practice;
    this.name = details.name();
    this.jobTitle = details.jobTitle();
    this.gender = details.gender();
    this.active = details.active();
  }

  void change(ClinicianDetails details) {
    name = details.name();
    jobTitle = details.jobTitle();
    gender = details.gender();
    active = details.active();
  }

  ClinicianSummary summary() {
    return new ClinicianSummary(
        new ClinicianId(id), new ClinicianDetails(name, jobTitle, gender, active), version());
  }

  @Override
  public OdsCode practice() {
    return practice;
  }

  @Override
  public int version() {
    return version == null ? 0 : version;
  }
}
