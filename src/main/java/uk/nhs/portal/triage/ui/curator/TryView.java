package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.triage.handover.TriageAnswer;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.pathways.PathwayVersion;
import uk.nhs.portal.triage.pathways.ShowPathways;

/// Walks a version, published or not, question by question. Nothing of it is kept or counted.
@Route("curator/triage/:version/try")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class TryView extends CuratorPage {

  private final transient ShowPathways pathways;
  private final transient Clock clock;

  TryView(ShowPathways pathways, Clock clock) {
    this.pathways = pathways;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    PathwayVersion version = pathways.version(version(event));
    String here = to(version.id()) + "/try";
    backLink(to(version.id()));
    title(WORDS.get("curator.try"), WORDS.get("curator.pathways"))
        .caption(WORDS.get("curator.which", version.title(), version.label()));
    add(new Paragraph(WORDS.get("curator.try.lead")));
    var query = event.getLocation().getQueryParameters();
    if (query.getParameters("walk").isEmpty()) {
      add(Button.acting(WORDS.get("curator.try.start"), () -> start(version, here)));
      return;
    }
    Questionnaire questionnaire = pathways.questionnaire(version.id());
    walk(
        new Engine(questionnaire),
        new TriedAnswers(query, questionnaire, London.today(clock)),
        here);
  }

  private void start(PathwayVersion version, String here) {
    pathways.noteTry(version.id());
    go(here, "walk", "1");
  }

  private void walk(Engine engine, TriedAnswers tried, String here) {
    Answers answers = tried.answers();
    Path path = engine.path(answers);
    LinkId next = path.next();
    if (next != null) {
      engine.questionnaire().item(next).ifPresent(item -> ask(item, tried, here));
    } else {
      end(engine, answers, path);
    }
    Map<LinkId, ?> counted = engine.counted(answers).byItem();
    if (!counted.isEmpty()) {
      add(Heading.h2(WORDS.get("curator.try.so-far")), soFar(engine, tried, here));
    }
  }

  private void ask(Item item, TriedAnswers tried, String here) {
    Form form = Form.get(here).hidden("walk", "1");
    tried.alongWith(item.id(), form::hidden);
    Field<?, ?> field = TryField.of(item);
    if (tried.isWrong(item.id())) {
      field.error(WORDS.get("curator.error.try"));
    }
    form.add(field);
    Button go = new Button(WORDS.get("curator.try.continue"));
    form.add(
        item.required()
            ? go
            : new ButtonGroup(
                go,
                new Button(WORDS.get("curator.try.skip"))
                    .named(TriedAnswers.skip(item.id()), "1")
                    .secondary()));
    add(form);
    String why = item.why();
    if (why != null) {
      add(new Paragraph(WORDS.get("curator.try.why", why)));
    }
  }

  private void end(Engine engine, Answers answers, Path path) {
    String outcome = path.outcome();
    if (outcome == null) {
      add(new InsetText(WORDS.get("curator.try.no-outcome")));
      return;
    }
    var disposition = Dispositions.find(DispositionCode.of(outcome));
    add(
        Heading.h2(WORDS.get("curator.try.outcome", outcome)),
        new InsetText(
            disposition
                .map(found -> found.words(clock.instant()).headline())
                .orElse(WORDS.get("curator.try.no-outcome"))));
    String because = path.ending() == null ? "" : path.ending().because();
    if (!because.isEmpty()) {
      add(new Paragraph(because));
    }
    advice(engine.advice(answers));
  }

  private void advice(List<Advice> all) {
    if (!all.isEmpty()) {
      add(
          Heading.h3(WORDS.get("curator.try.advice")),
          ItemList.bullets(all.stream().map(Advice::text).toArray(String[]::new)));
    }
  }

  /// What was answered, with a way back to each question, and which answers decided.
  private static Component soFar(Engine engine, TriedAnswers tried, String here) {
    SummaryList list = new SummaryList();
    List<LinkId> ids = List.copyOf(engine.counted(tried.answers()).byItem().keySet());
    List<TriageAnswer> words = TriageAnswer.all(engine, tried.answers());
    for (int i = 0; i < words.size(); i++) {
      TriageAnswer each = words.get(i);
      String decided = each.decided() ? " " + WORDS.get("curator.try.decided") : "";
      list.row(
          each.question(),
          new Text(each.answer() + decided),
          SummaryList.change(tried.before(here, ids.get(i)), each.question()));
    }
    return list;
  }
}
