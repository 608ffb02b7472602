package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.Application;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.FindApplications;

/// Asks whether somebody is to be taken out of a draft.
@Route("register-with-a-gp/:reference/people/:person/remove")
@AnonymousAllowed
class RemovePersonView extends ApplicationPage {

  private static final Words WORDS = Words.of(RemovePersonView.class);

  private final transient FindApplications find;

  RemovePersonView(ApplicationCookies cookies, FindApplications find) {
    super(cookies);
    this.find = find;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    Application application = find.at(key);
    int position = position(event);
    Optional<Applicant> found = application.at(position);
    if (!application.isDraft() || found.isEmpty()) {
      forward(event, at.href());
      return;
    }
    backLink(at.page("people"));
    heading(WORDS.get("people.remove.title"));
    add(
        new Paragraph(WORDS.get("people.remove.text", found.get().name().formatted())),
        PostForm.to(at.person(position) + "/remove/confirm")
            .add(new Button(WORDS.get("people.remove.button")).warning().preventDoubleClick()),
        new Paragraph(new Link(WORDS.get("people.remove.no"), at.page("people"))));
  }
}
