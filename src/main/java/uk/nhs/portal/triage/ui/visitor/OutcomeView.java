package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.CareCard;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.triage.journeys.AdviseNextSteps;
import uk.nhs.portal.triage.journeys.Advised;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionWords;
import uk.nhs.portal.triage.outcomes.WordingKind;

/// What to do, how soon, where, and what to look out for.
@Route("111/:token/outcome")
@AnonymousAllowed
class OutcomeView extends EndedPage {

  private static final Words WORDS = Words.of(OutcomeView.class);

  private final transient AdviseNextSteps advise;
  private final transient Clock clock;

  OutcomeView(FindJourneys journeys, AdviseNextSteps advise, Clock clock) {
    super(journeys);
    this.advise = advise;
    this.clock = clock;
  }

  @Override
  void show(Journey journey, Stage.Ended ended, BeforeEnterEvent event) {
    Instant now = clock.instant();
    Advised advised = advise.on(journey, ended);
    DispositionWords words = ended.disposition().words(advised.endedAt());
    documentTitle(words.headline(), WORDS.get("section"));
    add(card(ended.disposition(), words));
    addWhenItWasGiven(advised.endedAt(), now);
    add(new RepeatNotice(advised.before()).parts());
    add(new NextStepList(journey, advised, now).parts());
    addAdvice(ended, Advice.Type.CARE, "outcome.care");
    addAdvice(ended, Advice.Type.WORSENING, "outcome.worse");
    addWhatElse(journey);
  }

  private static CareCard card(Disposition disposition, DispositionWords words) {
    CareCard card =
        new CareCard(CareCard.Urgency.valueOf(disposition.level().name()), 1, words.headline())
            .add(
                new Paragraph(words.when()),
                ItemList.numbers(words.whatToDo().toArray(String[]::new)));
    boolean dial999 =
        disposition.kind() == WordingKind.AMBULANCE || disposition.kind() == WordingKind.POLICE;
    return dial999 ? card.add(new Paragraph(UrgentHelp.call("999", "help.999.call"))) : card;
  }

  // "By 5:30pm today" is true only on the day on which it was said.
  private void addWhenItWasGiven(Instant endedAt, Instant now) {
    boolean today = London.at(endedAt).toLocalDate().equals(London.at(now).toLocalDate());
    add(
        today
            ? new Paragraph(WORDS.get("outcome.given", NhsFormat.dateTime(endedAt)))
            : new InsetText(WORDS.get("outcome.old", NhsFormat.dateTime(endedAt))));
  }

  private void addAdvice(Stage.Ended ended, Advice.Type type, String key) {
    String[] advice = ended.advice(type).toArray(String[]::new);
    if (advice.length > 0) {
      add(Heading.h2(WORDS.get(key)), ItemList.bullets(advice));
    }
  }

  private void addWhatElse(Journey journey) {
    ItemList pages =
        ItemList.plain()
            .item(new Link(WORDS.get("outcome.why"), journey.href("why")))
            .item(new Link(WORDS.get("outcome.changed"), journey.href("changed")))
            .item(new Link(WORDS.get("outcome.mail"), journey.href("mail")))
            .item(new Link(WORDS.get("outcome.practice"), journey.href("practice")));
    // on paper a link shows its address, and who has that has the journey
    HtmlContainer onScreen =
        Markup.element("div", "app-no-print", Heading.h2(WORDS.get("outcome.else")), pages);
    add(
        onScreen,
        new PrintButton(),
        Heading.h2(WORDS.get("outcome.save")),
        new Paragraph(WORDS.get("outcome.save.text")));
  }
}
