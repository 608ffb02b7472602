package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.triage.handover.TriageAnswer;
import uk.nhs.portal.triage.pathways.PathwayEvent;
import uk.nhs.portal.triage.pathways.PathwayOnReview;
import uk.nhs.portal.triage.pathways.PathwayStatus;
import uk.nhs.portal.triage.pathways.PathwayVersion;
import uk.nhs.portal.triage.pathways.ShowPathways;

/// One version: what it is, whether it is proven sound, what happened to it, and what can be done.
@Route("curator/triage/:version")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class VersionView extends CuratorPage {

  private static final List<String> DONE =
      List.of("uploaded", "already-there", "published", "withdrawn");

  private final transient ShowPathways pathways;

  VersionView(ShowPathways pathways) {
    this.pathways = pathways;
  }

  @Override
  void show(BeforeEnterEvent event) {
    PathwayOnReview review = pathways.one(version(event));
    PathwayVersion version = review.version();
    backLink(WORDS.get("curator.pathways"), PATH);
    DONE.stream()
        .filter(what -> isDone(event, what))
        .forEach(what -> add(NotificationBanner.success(WORDS.get("curator.done." + what))));
    title(version.title(), WORDS.get("curator.pathways"))
        .caption(WORDS.get("curator.version.of", version.label()));
    add(facts(review), acts(review));
    check(review);
    add(Heading.h2(WORDS.get("curator.history")), history(review));
    if (review.siblings().size() > 1) {
      add(siblings(review));
    }
  }

  private static SummaryList facts(PathwayOnReview review) {
    PathwayVersion version = review.version();
    var page = review.questionnaire().titlePage();
    var population = review.questionnaire().population();
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("curator.status"), StatusTag.of(version.status()))
            .row(WORDS.get("curator.name"), version.name())
            .row(WORDS.get("curator.hash"), Markup.text("code", "app-hash", version.hash()))
            .row(
                WORDS.get("curator.for"),
                population == null
                    ? WORDS.get("curator.for.everybody")
                    : WORDS.get(
                        "curator.for.some",
                        population.fromAge(),
                        population.toAge(),
                        String.join(" and ", population.sexes().stream().sorted().toList())));
    row(facts, "curator.topic", page.topic() == null ? "" : page.topic());
    row(facts, "curator.notice", version.notice());
    row(facts, "curator.about", page.about());
    row(facts, "curator.note", version.note());
    String why = version.withdrawnWhy();
    row(
        facts,
        "curator.withdrawn.why",
        why == null || version.status() != PathwayStatus.WITHDRAWN ? "" : why);
    return facts;
  }

  private static void row(SummaryList facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.row(WORDS.get(key), value);
    }
  }

  private static Component acts(PathwayOnReview review) {
    PathwayVersion version = review.version();
    String here = to(version.id());
    List<Component> acts = new ArrayList<>();
    if (version.status() != PathwayStatus.PUBLISHED && review.report().isSound()) {
      String words = version.canComeBack() ? "curator.bring-back" : "curator.publish";
      acts.add(Button.link(WORDS.get(words), here + "/publish"));
    }
    acts.add(Button.link(WORDS.get("curator.try"), here + "/try").secondary());
    if (review.siblings().size() > 1) {
      acts.add(Button.link(WORDS.get("curator.difference"), here + "/difference").secondary());
    }
    if (version.status() == PathwayStatus.PUBLISHED
        || version.status() == PathwayStatus.SUPERSEDED) {
      acts.add(Button.link(WORDS.get("curator.withdraw"), here + "/withdraw").warning());
    }
    return new ButtonGroup(acts.toArray(Component[]::new));
  }

  private void check(PathwayOnReview review) {
    Engine engine = new Engine(review.questionnaire());
    add(Heading.h2(WORDS.get("curator.check")));
    if (review.report().isSound()) {
      add(
          new InsetText(
              WORDS.get(
                  "curator.check.sound",
                  review.questionnaire().items().size(),
                  review.questionnaire().outcomes().size(),
                  review.questionnaire().safety().size(),
                  review.questionnaire().cases().size())));
    } else {
      int count = review.report().findings().size();
      add(
          new WarningCallout(
              WORDS.get("curator.check.unsound"),
              Markup.text("p", "", WORDS.get("curator.check.count", count)),
              FindingList.of(review.report().findings(), engine)));
    }
    review
        .questionnaire()
        .outcomes()
        .forEach(outcome -> {
          Answers answers = review.report().outcomes().get(outcome);
          if (answers != null) {
            add(reached(outcome, TriageAnswer.all(engine, answers)));
          }
        });
  }

  private static Details reached(String outcome, List<TriageAnswer> answers) {
    String[] lines =
        answers.stream()
            .map(each -> each.question() + " – " + each.answer())
            .toArray(String[]::new);
    return new Details(WORDS.get("curator.check.reached", outcome), ItemList.bullets(lines));
  }

  private static Table history(PathwayOnReview review) {
    Table table =
        new Table(WORDS.get("curator.history"))
            .hideCaption()
            .responsive()
            .columns(
                WORDS.get("curator.when"),
                WORDS.get("curator.what"),
                WORDS.get("curator.by"),
                WORDS.get("curator.said"));
    for (PathwayEvent event : review.history()) {
      table.row(
          NhsFormat.dateTime(event.at()),
          WORDS.get("curator.event." + event.what().name().toLowerCase(Locale.ROOT)),
          name(event.by(), review.names()),
          event.note());
    }
    return table;
  }

  private static Table siblings(PathwayOnReview review) {
    Table table =
        new Table(WORDS.get("curator.versions"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.version"),
                WORDS.get("curator.status"),
                WORDS.get("curator.brought-in"),
                WORDS.get("curator.by"),
                WORDS.get("curator.hash"));
    for (PathwayVersion each : review.siblings()) {
      table.row(
          each.id().equals(review.version().id())
              ? new Text(each.label() + " " + WORDS.get("curator.this-one"))
              : new Link(each.label(), each.shortHash(), to(each.id())),
          StatusTag.of(each.status()),
          new Text(NhsFormat.dateTime(each.uploadedAt())),
          new Text(name(each.uploadedBy(), review.names())),
          Markup.text("code", "", each.shortHash()));
    }
    return table;
  }
}
