package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Set;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;

/// Sends the address of the journey by e-mail, to carry on elsewhere or to read it again.
@Route("111/:token/mail")
@AnonymousAllowed
class MailView extends JourneyPage {

  private static final Words WORDS = Words.of(MailView.class);

  MailView(FindJourneys journeys) {
    super(journeys);
  }

  @Override
  void show(Journey journey, Stage stage, BeforeEnterEvent event) {
    String page = journey.href("mail");
    Set<String> query = event.getLocation().getQueryParameters().getParameters().keySet();
    backLink(Guide.href(journey));
    if (query.contains("sent")) {
      heading(WORDS.get("mail.sent"));
      add(
          new Paragraph(WORDS.get("mail.sent.text")),
          new Paragraph(new Link(WORDS.get("mail.back"), Guide.href(journey))));
      return;
    }
    heading(WORDS.get("mail.title"));
    add(new Paragraph(WORDS.get("mail.text")), new Paragraph(WORDS.get("mail.only-link")));
    if (query.contains("many")) {
      add(new InsetText(WORDS.get("mail.many")));
    }
    boolean again = query.contains("again");
    Form form = new MailForm(again ? KeptFields.of(page) : Map.of()).to(page + "/send");
    add(form);
    if (again) {
      new FormErrors(form, this).check();
    }
  }
}
