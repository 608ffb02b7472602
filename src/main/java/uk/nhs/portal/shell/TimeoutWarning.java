package uk.nhs.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import uk.nhs.portal.identity.SessionLimits;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;

/// Warns two minutes before a signed-in person is signed out, and keeps them signed in at one
/// press.
///
/// The script `timeout.ts` counts; this dialog only says how long there is and hears the press.
@Tag("dialog")
class TimeoutWarning extends HtmlContainer {

  private static final Words WORDS = Words.of(TimeoutWarning.class);

  TimeoutWarning(SessionLimits.Remaining remaining, SessionLimits limits) {
    addClassName("app-timeout");
    setId("app-timeout");
    Heading heading = Heading.h2(WORDS.get("timeout.title"));
    heading.setId("app-timeout-title");
    getElement()
        .setAttribute("aria-labelledby", "app-timeout-title")
        .setAttribute("data-idle-seconds", String.valueOf(remaining.idleSeconds()))
        .setAttribute("data-absolute-seconds", String.valueOf(remaining.absoluteSeconds()));
    Button stay = Button.acting(WORDS.get("timeout.stay"), limits::extend);
    stay.addClassName("app-timeout__stay");
    add(new Div(heading, new Paragraph(WORDS.get("timeout.text")), new ButtonGroup(stay)));
  }
}
