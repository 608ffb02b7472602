package uk.nhs.portal.appointments.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// The booking rules that a practice has set for itself.
@Entity
class PracticeBookingRules implements Arranged {

  @Id private String practice;
  private int cutOffMinutes;
  private @Nullable String advice;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected PracticeBookingRules() {}

  PracticeBookingRules(OdsCode practice, BookingRules rules) {
    this.practice = practice.value();
    this.cutOffMinutes = rules.cutOffMinutes();
    this.advice = rules.advice();
  }

  void change(BookingRules rules) {
    cutOffMinutes = rules.cutOffMinutes();
    advice = rules.advice();
  }

  BookingRules rules() {
    return new BookingRules(cutOffMinutes, advice, version());
  }

  @Override
  public OdsCode practice() {
    return new OdsCode(practice);
  }

  @Override
  public int version() {
    return version == null ? 0 : version;
  }
}
