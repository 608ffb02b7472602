package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.ChangePeople;
import uk.nhs.portal.registration.applications.FindApplications;

/// The people of a draft, each with links to change their name and to take them out.
@Route("register-with-a-gp/:reference/people")
@AnonymousAllowed
class PeopleView extends ApplicationPage {

  private static final Words WORDS = Words.of(PeopleView.class);

  private final transient FindApplications find;

  PeopleView(ApplicationCookies cookies, FindApplications find) {
    super(cookies);
    this.find = find;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    Application application = find.at(key);
    if (!application.isDraft() || application.people().isEmpty()) {
      forward(event, at.href());
      return;
    }
    backLink(at.href());
    heading(WORDS.get("application.people"));
    SummaryList people = new SummaryList();
    for (Applicant person : application.people()) {
      String name = person.name().formatted();
      String page = at.person(person.position());
      people.row(
          name,
          new Text(WORDS.get("people.born-on", person.dateOfBirth().formatted())),
          SummaryList.change(page, name),
          new Link(WORDS.get("people.remove"), name, page + "/remove"));
    }
    add(people);
    if (application.people().size() < ChangePeople.MOST) {
      add(Button.link(WORDS.get("application.add-another"), at.page("people/add")).secondary());
    }
  }
}
