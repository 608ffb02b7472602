package uk.nhs.portal.appointments.ui.patient;

import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.Tag.Colour;

/// How a patient reads the status of an appointment.
final class StatusWords {

  private static final Words WORDS = Words.of(StatusWords.class);

  private StatusWords() {}

  static Tag tag(AppointmentStatus status) {
    return new Tag(WORDS.get("patient.status." + SlotWords.key(status)), colour(status));
  }

  private static Colour colour(AppointmentStatus status) {
    return switch (status) {
      case BOOKED -> Colour.BLUE;
      case ARRIVED, SEEN -> Colour.GREEN;
      case CANCELLED -> Colour.RED;
      case DID_NOT_ATTEND -> Colour.ORANGE;
      case HELD, RELEASED -> Colour.GREY;
    };
  }
}
