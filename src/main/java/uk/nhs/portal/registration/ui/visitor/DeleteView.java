package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.FindApplications;

/// Asks whether a draft is to be deleted.
@Route("register-with-a-gp/:reference/delete")
@AnonymousAllowed
class DeleteView extends ApplicationPage {

  private static final Words WORDS = Words.of(DeleteView.class);

  private final transient FindApplications find;

  DeleteView(ApplicationCookies cookies, FindApplications find) {
    super(cookies);
    this.find = find;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    if (!find.at(key).isDraft()) {
      forward(event, at.href());
      return;
    }
    backLink(at.href());
    heading(WORDS.get("delete.title"));
    add(
        new Paragraph(WORDS.get("delete.text")),
        PostForm.to(at.page("delete/confirm"))
            .add(new Button(WORDS.get("delete.button")).warning().preventDoubleClick()),
        new Paragraph(new Link(WORDS.get("delete.no"), at.href())));
  }
}
