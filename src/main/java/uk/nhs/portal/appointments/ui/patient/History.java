package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentChange;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Timeline;

/// What happened to an appointment, the latest first.
final class History {

  private static final Words WORDS = Words.of(History.class);
  private static final String PATIENT = "PATIENT";

  private History() {}

  static Component of(List<AppointmentChange> changes) {
    Timeline timeline = new Timeline();
    for (AppointmentChange change : changes.reversed()) {
      timeline.happened(
          NhsFormat.dateTime(change.at()),
          WORDS.get("patient.history." + SlotWords.key(change.what()) + by(change)),
          detail(change));
    }
    return timeline;
  }

  private static String detail(AppointmentChange change) {
    return switch (change.what()) {
      case BOOKED, MOVED -> WORDS.get("patient.history.for", SlotWords.when(change.startsAt()));
      case CANCELLED -> change.reason() == null ? "" : reason(change.reason());
      case ARRIVED, SEEN, DID_NOT_ATTEND, UNDONE -> "";
    };
  }

  private static String by(AppointmentChange change) {
    return switch (change.what()) {
      case BOOKED, MOVED, CANCELLED -> isPatients(change) ? ".you" : ".practice";
      case ARRIVED, SEEN, DID_NOT_ATTEND, UNDONE -> "";
    };
  }

  static boolean isPatients(AppointmentChange change) {
    return PATIENT.equals(change.byRole());
  }

  static String reason(CancelReason reason) {
    return WORDS.get("patient.cancel-reason." + SlotWords.key(reason));
  }
}
