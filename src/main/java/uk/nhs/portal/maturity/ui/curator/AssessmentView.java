package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.assessments.ThemeResult;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// One assessment for curators: they ask a reviewer where the trust has not, and publish it.
@Route("curator/maturity/assessments/:assessment")
@RolesAllowed({"CURATOR", "ADMIN"})
class AssessmentView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = AssessmentParts.WORDS;

  private final transient FindAssessments find;
  private final transient FindTrusts trusts;

  AssessmentView(FindAssessments find, FindTrusts trusts) {
    this.find = find;
    this.trusts = trusts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    Assessment assessment =
        find.one(PostForm.id(event.getRouteParameters().get("assessment").orElse("")));
    OdsCode reviewer = assessment.reviewer() == null ? assessment.trust() : assessment.reviewer();
    Map<OdsCode, Trust> names = trusts.byCodes(List.of(assessment.trust(), reviewer));
    List<ThemeResult> results = find.results(assessment);

    backLink(MaturityLinks.curatorAssessments());
    title(WORDS.get("assessment.of", name(assessment.trust(), names)));
    add(
        new SummaryList()
            .row(WORDS.get("assessment.what"), AssessmentParts.name(assessment))
            .row(
                WORDS.get("assessment.reviewer"),
                assessment.reviewer() == null ? WORDS.get("keep.nobody") : name(reviewer, names))
            .row(WORDS.get("assessment.how-far"), AssessmentParts.state(assessment.state())));
    Form step = step(assessment);
    add(step);
    AssessmentParts.why(event.getLocation().getQueryParameters().getSingleParameter("refused"))
        .ifPresent(words -> new FormErrors(step, this).show(words));
    add(
        Heading.h2(WORDS.get("assessment.scores")),
        AssessmentParts.sections(results, assessment.edition(), Map.of()),
        AssessmentParts.themes(results, assessment.edition()),
        Heading.h2(WORDS.get("assessment.answers")));
    find.answers(assessment).map(AssessmentParts::answers).ifPresent(this::add);
  }

  private Form step(Assessment assessment) {
    String address = MaturityLinks.curatorAssessments() + "/" + assessment.id();
    if (assessment.state() == AssessmentState.SENT) {
      return PostForm.to(address + "/do/ask")
          .add(
              new TextInput("reviewer", WORDS.get("own.ask.code"))
                  .hint(WORDS.get("own.ask.hint"))
                  .width(5),
              new Button(WORDS.get("own.ask")).preventDoubleClick());
    }
    if (assessment.state() == AssessmentState.ANSWERED) {
      add(new Paragraph(WORDS.get("keep.publish.what")));
      return PostForm.to(address + "/do/publish")
          .add(new Button(WORDS.get("keep.publish")).preventDoubleClick());
    }
    return Form.get(address);
  }

  private static String name(OdsCode code, Map<OdsCode, Trust> names) {
    Trust trust = names.get(code);
    return trust == null ? code.formatted() : trust.name();
  }
}
