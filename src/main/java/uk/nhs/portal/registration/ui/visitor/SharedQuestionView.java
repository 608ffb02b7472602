package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.page.AskPage;
import uk.nhs.portal.questionnaires.page.QuestionPages;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.applications.FindApplications;
import uk.nhs.portal.registration.applications.RegistrationForms;

/// A question that holds for everybody of an application.
@Route("register-with-a-gp/shared/:token/:item")
@AnonymousAllowed
class SharedQuestionView extends AskPage {

  private static final Words WORDS = Words.of(SharedQuestionView.class);

  private final transient KnownOfSender known;
  private final transient FindApplications find;

  SharedQuestionView(QuestionPages pages, KnownOfSender known, FindApplications find) {
    super(pages, RegistrationForms.SHARED);
    this.known = known;
    this.find = find;
  }

  @Override
  protected String[] sections(Response response) {
    return new String[] {ApplicationPage.section()};
  }

  @Override
  protected Optional<Answer> suggested(Response response, Asked asked) {
    return known.contact(asked.item().id());
  }

  @Override
  protected void above(Response response, Asked asked) {
    if (asked.answer() == null && suggested(response, asked).isPresent()) {
      add(new InsetText(WORDS.get("person.known")));
    }
  }

  @Override
  protected void below(Response response, Asked asked) {
    ApplicationAddress at = ApplicationAddress.of(find.ofShared(response.id()));
    add(new Paragraph(new Link(WORDS.get("application.save"), at.page("later"))));
  }
}
