package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.page.AskPage;
import uk.nhs.portal.questionnaires.page.QuestionPages;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.triage.journeys.KnownAge;

/// A question of a journey, with help by phone within reach.
@Route("111/:token/:item")
@AnonymousAllowed
class QuestionView extends AskPage {

  private static final Words WORDS = Words.of(QuestionView.class);

  private final transient KnownAge knownAge;

  QuestionView(QuestionPages pages, KnownAge knownAge) {
    super(pages, JourneyAddresses.SERVICE);
    this.knownAge = knownAge;
  }

  @Override
  protected String[] sections(Response response) {
    return new String[] {WORDS.get("section")};
  }

  @Override
  protected Optional<Answer> suggested(Response response, Asked asked) {
    return knownAge.of(response, asked.item().id());
  }

  @Override
  protected void above(Response response, Asked asked) {
    if (asked.answer() == null && suggested(response, asked).isPresent()) {
      add(new InsetText(WORDS.get("age.known")));
    }
  }

  @Override
  protected void below(Response response, Asked asked) {
    add(UrgentHelp.details(), UrgentHelp.notice());
  }
}
