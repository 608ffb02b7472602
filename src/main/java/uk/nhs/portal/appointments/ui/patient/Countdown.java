package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Duration;
import java.time.Instant;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.HoldState;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;

/// Until when a time is kept for the patient.
///
/// The words are there without scripts; the element `app-countdown` (`frontend/countdown.ts`) fills
/// itself with what is left, and owns its content.
final class Countdown {

  private static final Words WORDS = Words.of(Countdown.class);

  private Countdown() {}

  static Component of(HeldAppointment held, Instant now) {
    if (held.state() != HoldState.HELD) {
      return new InsetText(WORDS.get("patient.countdown.lapsed"));
    }
    String until = NhsFormat.time(London.at(held.heldUntil()).toLocalTime());
    return new InsetText(
        new Paragraph(WORDS.get("patient.countdown.until", until)),
        ticking(Duration.between(now, held.heldUntil()).toSeconds()));
  }

  private static Component ticking(long seconds) {
    HtmlContainer clock = Markup.element("app-countdown", "");
    clock.getElement().setAttribute("data-seconds", Long.toString(seconds));
    for (String moment : new String[] {"left", "less-than", "two", "one", "over"}) {
      clock.getElement().setAttribute("data-" + moment, WORDS.get("patient.countdown." + moment));
    }
    return clock;
  }
}
