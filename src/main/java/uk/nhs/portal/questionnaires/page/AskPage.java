package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Answering;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Draft;
import uk.nhs.portal.questionnaires.responses.Problem;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.Typed;

/// One question of a response, with the answer that was given before, and Continue.
///
/// The view of a service has the route parameters `token` and `item`. A question that is not open
/// leads to the one that is. The page keeps no answers: it has been read from the database and is
/// gone with the request that built it.
public abstract class AskPage extends ResponsePage {

  private static final Words WORDS = Words.of(AskPage.class);

  /// A page of a service.
  ///
  /// @param service as in [ResponseLinks]
  protected AskPage(QuestionPages pages, String service) {
    super(pages, service);
  }

  /// What the service adds above the question, such as a notice.
  protected void above(Response response, Asked asked) {}

  /// What the service adds below the question, such as whom to call in an emergency.
  protected void below(Response response, Asked asked) {}

  /// An answer that is likely, to be looked at and changed or confirmed.
  protected Optional<Answer> suggested(Response response, Asked asked) {
    return Optional.empty();
  }

  @Override
  final void open(BeforeEnterEvent event, ResponseToken token, Response response) {
    LinkId item = ItemSegment.parse(event.getRouteParameters().get("item").orElse("?"));
    Optional<Asked> open = response.open(item);
    Optional<String> diversion = open.flatMap(asked -> links().diversion(token, response, item));
    if (diversion.isPresent()) {
      forward(event, diversion.get());
      return;
    }
    if (open.isPresent()) {
      show(event, token, response, open.get());
      return;
    }
    forward(
        event,
        response
            .next()
            .map(next -> links().question(token, next) + "?" + QuestionPages.MOVED)
            .orElseGet(() -> links().afterLast(token)));
  }

  @Override
  final void completed(BeforeEnterEvent event, ResponseToken token, Response response) {
    forward(event, links().done(token));
  }

  private void show(BeforeEnterEvent event, ResponseToken token, Response response, Asked asked) {
    Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
    backLink(
        response
            .before(asked)
            .map(before -> links().question(token, before))
            .orElseGet(() -> firstBack(token, asked)));
    if (query.containsKey(QuestionPages.MOVED)) {
      add(NotificationBanner.important(WORDS.get("moved")));
    }
    above(response, asked);
    List<Item> texts = response.textsBefore(asked);
    Question question = question(asked, texts.isEmpty());
    if (texts.isEmpty()) {
      documentTitle(asked.item().text(), sections(response));
    } else {
      title(asked.item().text(), sections(response));
      texts.forEach(text -> text.text().lines().map(Paragraph::new).forEach(this::add));
    }
    ItemField field = new ItemField(asked.item(), question);
    Optional.ofNullable(asked.answer())
        .or(() -> suggested(response, asked))
        .ifPresent(answer -> field.fill(AnswerFields.of(asked.item(), answer)));
    Form form = form(token, asked, field);
    add(form);
    below(response, asked);
    if (query.containsKey(QuestionPages.AGAIN)) {
      again(response.draft(), asked.item(), field, new FormErrors(form, this));
    }
  }

  private String firstBack(ResponseToken token, Asked asked) {
    return asked.part().isTaskList() ? links().tasks(token) : links().before(token);
  }

  private static Question question(Asked asked, boolean heading) {
    Item item = asked.item();
    String text = item.required() ? item.text() : WORDS.get("optional", item.text());
    if (!heading) {
      return Question.of(text).hide();
    }
    Question question = Question.of(text).asPageHeading();
    Item section = asked.section();
    return section == null || section.text().isBlank()
        ? question
        : question.captioned(section.text());
  }

  private Form form(ResponseToken token, Asked asked, ItemField field) {
    LinkId item = asked.item().id();
    Form form = post(QuestionPages.action(token, item));
    form.add(parts(asked, field).toArray(Component[]::new));
    if (!field.isHeardByFlow()) {
      return form.withFiles();
    }
    FormErrors errors = new FormErrors(form, this);
    return form.onSubmit(() -> answered(token, item, field, errors));
  }

  private static List<Component> parts(Asked asked, ItemField field) {
    List<Component> parts = new ArrayList<>();
    String kept = asked.answer() == null ? "" : ItemField.kept(asked.answer());
    if (!kept.isEmpty()) {
      parts.add(new InsetText(WORDS.get("file.kept", kept)));
    }
    parts.add(field.component());
    if (asked.item().why() != null) {
      parts.add(new Details(WORDS.get("why"), asked.item().why()));
    }
    String button = WORDS.get(field.isHeardByFlow() ? "continue" : "upload");
    parts.add(new Button(button).preventDoubleClick());
    return parts;
  }

  private void answered(ResponseToken token, LinkId item, ItemField field, FormErrors errors) {
    Answering answering = pages().answer(token, item, field.typed());
    if (answering instanceof Answering.Refused(Response _, List<Problem> problems)) {
      errors.show(atFields(problems, field));
    } else {
      go(pages().onward(token, item, answering));
    }
  }

  /// What was typed and refused, with what is wrong with it.
  private void again(@Nullable Draft draft, Item item, ItemField field, FormErrors errors) {
    if (draft == null || !draft.item().equals(item.id())) {
      return;
    }
    field.fill(draft.fields());
    if (new TypedAnswer(draft.fields()).as(item, pages().today())
        instanceof Typed.Reading.Unfit(List<Problem> problems)) {
      errors.show(atFields(problems, field));
    }
  }

  private static Map<Field<?, ?>, String> atFields(List<Problem> problems, ItemField field) {
    Map<Field<?, ?>, String> messages = new LinkedHashMap<>();
    problems.forEach(
        problem -> messages.putIfAbsent(field.field(problem.control()), problem.message()));
    return messages;
  }
}
