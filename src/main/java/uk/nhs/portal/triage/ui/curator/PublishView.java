package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.triage.pathways.PathwayOnReview;
import uk.nhs.portal.triage.pathways.PathwayVersion;
import uk.nhs.portal.triage.pathways.PathwayVersionId;
import uk.nhs.portal.triage.pathways.Publication;
import uk.nhs.portal.triage.pathways.PublishPathway;
import uk.nhs.portal.triage.pathways.ShowPathways;

/// The second pair of eyes publishes a version, or brings an earlier one back.
@Route("curator/triage/:version/publish")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class PublishView extends CuratorPage {

  private final transient ShowPathways pathways;
  private final transient PublishPathway publish;
  private final transient MayPublish may;

  PublishView(ShowPathways pathways, PublishPathway publish, MayPublish may) {
    this.pathways = pathways;
    this.publish = publish;
    this.may = may;
  }

  @Override
  void show(BeforeEnterEvent event) {
    PathwayOnReview review = pathways.one(version(event));
    var version = review.version();
    backLink(to(version.id()));
    title(
            WORDS.get(version.canComeBack() ? "curator.bring-back" : "curator.publish"),
            WORDS.get("curator.pathways"))
        .caption(WORDS.get("curator.which", version.title(), version.label()));
    add(
        new Paragraph(
            review
                .live()
                .map(live -> WORDS.get("curator.publish.instead", live.label()))
                .orElseGet(() -> WORDS.get("curator.publish.first"))));
    if (!may.publish(version)) {
      add(new InsetText(WORDS.get(may.why(version))));
      return;
    }
    Checkboxes sure =
        new Checkboxes("sure", WORDS.get("curator.publish.sure"))
            .option("read", WORDS.get("curator.publish.sure.read"))
            .option("tried", WORDS.get("curator.publish.sure.tried"))
            .check(all -> all.size() == 2, WORDS.get("curator.error.sure"))
            .required(WORDS.get("curator.error.sure"));
    List<PathwayVersion> beside = pathways.waitingBeside(version.id());
    Checkboxes together = together(beside);
    Div wrong = new Div();
    Form form = Form.inPage().add(sure);
    if (!beside.isEmpty()) {
      form.add(together);
    }
    form.add(new Button(WORDS.get("curator.publish.button")).preventDoubleClick());
    add(
        ItemList.bullets()
            .item(new Link(WORDS.get("curator.difference"), to(version.id()) + "/difference"))
            .item(new Link(WORDS.get("curator.try"), to(version.id()) + "/try")),
        onSubmit(form, errors -> publish(review, chosen(beside, together), errors, wrong)),
        wrong);
  }

  private static Checkboxes together(List<PathwayVersion> beside) {
    Checkboxes together =
        new Checkboxes("together", WORDS.get("curator.publish.together"))
            .hint(WORDS.get("curator.publish.together.hint"));
    beside.forEach(each ->
        together.option(
            each.id().toString(), WORDS.get("curator.which", each.title(), each.label())));
    return together;
  }

  private static List<PathwayVersionId> chosen(List<PathwayVersion> beside, Checkboxes together) {
    return beside.stream()
        .map(PathwayVersion::id)
        .filter(each -> together.value().contains(each.toString()))
        .toList();
  }

  private void publish(
      PathwayOnReview review, List<PathwayVersionId> together, FormErrors errors, Div wrong) {
    wrong.removeAll();
    List<PathwayVersionId> all = new ArrayList<>(together);
    all.addFirst(review.version().id());
    switch (publish.publish(all)) {
      case Publication.Published _, Publication.LiveAlready _ ->
          go(to(review.version().id()), "done", "published");
      case Publication.OwnVersion _ -> errors.show(WORDS.get("curator.publish.own"));
      case Publication.Overlapping(String other) ->
          errors.show(WORDS.get("curator.publish.overlap", other));
      case Publication.Gap(var findings) -> {
        errors.show(WORDS.get("curator.publish.gap"));
        wrong.add(FindingList.of(findings));
      }
      case Publication.Unsound(var findings) -> {
        errors.show(WORDS.get("curator.publish.unsound"));
        // of several versions nobody can tell which of them the answers are for
        wrong.add(
            together.isEmpty()
                ? FindingList.of(findings, new Engine(review.questionnaire()))
                : FindingList.of(findings));
      }
    }
  }
}
