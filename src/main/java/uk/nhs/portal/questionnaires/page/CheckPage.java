package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;

/// All answers before they are sent, each with a link to change it. Whoever changes one comes back
/// here, after what is newly asked.
public abstract class CheckPage extends ResponsePage {

  private static final Words WORDS = Words.of(CheckPage.class);

  private final String button;

  /// A page of a service.
  ///
  /// @param service as in [ResponseLinks]
  /// @param button the words of the button that sends the answers; they name the act
  protected CheckPage(QuestionPages pages, String service, String button) {
    super(pages, service);
    this.button = button;
  }

  /// What the service adds between the answers and the button, such as what happens next.
  protected void beforeButton(Response response) {}

  @Override
  final void open(BeforeEnterEvent event, ResponseToken token, Response response) {
    Optional<LinkId> next = response.next();
    if (next.isPresent()) {
      forward(event, links().question(token, next.get()) + "?" + QuestionPages.MOVED);
      return;
    }
    List<Asked> questions = response.questions();
    if (response.current().isTaskList()) {
      backLink(links().tasks(token));
    } else {
      backLink(links().question(token, questions.getLast().item().id()));
    }
    title(WORDS.get("check.title"), sections(response));
    bySection(questions)
        .forEach((section, asked) -> {
          if (!section.isEmpty()) {
            add(Heading.h2(section));
          }
          add(list(token, asked));
        });
    response
        .textsAtTheEnd()
        .forEach(text -> text.text().lines().map(Paragraph::new).forEach(this::add));
    beforeButton(response);
    Form form = post("/answers/" + token.value());
    form.add(new Button(button).preventDoubleClick());
    add(form.onSubmit(() -> go(pages().onward(token, pages().complete(token)))));
  }

  @Override
  final void completed(BeforeEnterEvent event, ResponseToken token, Response response) {
    forward(event, links().done(token));
  }

  private static Map<String, List<Asked>> bySection(List<Asked> questions) {
    Map<String, List<Asked>> sections = new LinkedHashMap<>();
    for (Asked asked : questions) {
      Item section = asked.section();
      sections
          .computeIfAbsent(
              section == null ? "" : section.text(), any -> new java.util.ArrayList<>())
          .add(asked);
    }
    return sections;
  }

  private SummaryList list(ResponseToken token, List<Asked> questions) {
    SummaryList list = new SummaryList();
    for (Asked asked : questions) {
      Item item = asked.item();
      Answer answer = asked.answer() == null ? Answer.Skipped.SKIPPED : asked.answer();
      list.row(
          item.text(),
          AnswerWords.shown(item, answer),
          SummaryList.change(links().question(token, item.id()), item.text()));
    }
    return list;
  }
}
