package uk.nhs.portal.appointments.ui.practice;

import java.util.Locale;
import java.util.stream.Stream;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.nhsuk.form.Radios;

/// Why an appointment is cancelled, as staff choose and read it.
final class Reasons {

  private Reasons() {}

  /// The reasons of the practice itself.
  static Radios ofPractice(String legend) {
    return of(
        legend,
        CancelReason.CLINICIAN_AWAY,
        CancelReason.SESSION_CANCELLED,
        CancelReason.PRACTICE_CLOSED);
  }

  /// Those for which one appointment is cancelled by staff.
  static Radios ofOne(String legend) {
    return of(legend, CancelReason.PATIENT_ASKED, CancelReason.CLINICIAN_AWAY);
  }

  private static Radios of(String legend, CancelReason... reasons) {
    Radios radios =
        new Radios("reason", PracticePage.WORDS.get(legend))
            .required(PracticePage.WORDS.get("practice.error.reason.empty"));
    Stream.of(reasons).forEach(reason -> radios.option(reason.name(), said(reason)));
    return radios;
  }

  static CancelReason chosen(Radios radios) {
    return CancelReason.valueOf(radios.value());
  }

  static String said(CancelReason reason) {
    String name = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return PracticePage.WORDS.get("practice.reason." + name);
  }
}
