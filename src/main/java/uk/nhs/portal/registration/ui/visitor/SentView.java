package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.Objects;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Panel;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.FindApplications;

/// The application is sent: its reference, what happens next, and by when.
@Route("register-with-a-gp/:reference/sent")
@AnonymousAllowed
class SentView extends ApplicationPage {

  private static final Words WORDS = Words.of(SentView.class);

  private final transient FindApplications find;
  private final transient PracticeWords practices;

  SentView(ApplicationCookies cookies, FindApplications find, PracticeWords practices) {
    super(cookies);
    this.find = find;
    this.practices = practices;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    Application application = find.at(key);
    if (application.isDraft()) {
      forward(event, at.href());
      return;
    }
    String practice = practices.name(application.practice());
    LocalDate due =
        application.people().stream()
            .map(Applicant::dueOn)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    documentTitle(WORDS.get("sent.title"), section());
    add(
        new Panel(WORDS.get("sent.title"), WORDS.get("sent.reference", at.reference().formatted())),
        new Paragraph(WORDS.get(application.email() == null ? "sent.keep" : "sent.mailed")),
        Heading.h2(WORDS.get("sent.next")),
        ItemList.numbers(
            WORDS.get("sent.next.checks", practice),
            WORDS.get("sent.next.due", practice, NhsFormat.date(due)),
            WORDS.get(
                application.stay() == Stay.TEMPORARY ? "sent.next.stay" : "sent.next.records")),
        new Paragraph(WORDS.get("sent.no-papers")),
        new Paragraph(WORDS.get("sent.urgent")),
        new Paragraph(new Link(WORDS.get("sent.follow"), at.href())),
        new PrintButton());
  }
}
