package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// The name and date of birth of a person of a draft, to correct them.
@Route("register-with-a-gp/:reference/people/:person")
@AnonymousAllowed
class PersonView extends ApplicationPage {

  private static final Words WORDS = Words.of(PersonView.class);

  private final transient FollowDrafts follow;
  private final transient Clock clock;

  PersonView(ApplicationCookies cookies, FollowDrafts follow, Clock clock) {
    super(cookies);
    this.follow = follow;
    this.clock = clock;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    int position = position(event);
    Optional<Applicant> found = progress.application().at(position);
    if (!progress.application().isDraft() || found.isEmpty()) {
      forward(event, at.href());
      return;
    }
    Applicant person = found.get();
    backLink(at.page("people"));
    heading(WORDS.get("people.change"));
    add(new Paragraph(WORDS.get("people.change.text")));
    String page = at.person(position);
    boolean again = has(event, "again");
    PersonForm fields = new PersonForm(progress.isSentByOneOfThem(), London.today(clock));
    if (again) {
      fields.typed(KeptFields.of(page));
    } else {
      fields.known(person.name(), person.dateOfBirth().value()).relation(person.relation().name());
    }
    Form form = fields.to(page + "/save", WORDS.get("people.save"));
    add(form, new Paragraph(new Link(WORDS.get("people.remove.link"), page + "/remove")));
    if (again) {
      fields.show(new FormErrors(form, this), parameter(event, "again"));
    }
  }
}
