package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.page.Page;

/// The assessments that are sent and not published yet.
@Route("curator/maturity/assessments")
@RolesAllowed({"CURATOR", "ADMIN"})
class AssessmentsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = AssessmentParts.WORDS;

  private final transient FindAssessments find;
  private final transient FindTrusts trusts;

  AssessmentsView(FindAssessments find, FindTrusts trusts) {
    this.find = find;
    this.trusts = trusts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    backLink(MaturityLinks.curator());
    title(WORDS.get("keep.assessments"));
    List<Assessment> waiting = find.waiting();
    if (waiting.isEmpty()) {
      add(new Paragraph(WORDS.get("keep.assessments.none")));
    } else {
      add(table(waiting));
    }
    add(new Paragraph(new Link(WORDS.get("keep.assessments.public"), MaturityLinks.assessments())));
  }

  private Component table(List<Assessment> waiting) {
    List<OdsCode> codes = new ArrayList<>();
    waiting.forEach(each -> {
      codes.add(each.trust());
      Optional.ofNullable(each.reviewer()).ifPresent(codes::add);
    });
    Map<OdsCode, Trust> names = trusts.byCodes(codes);
    Table table =
        new Table(WORDS.get("keep.assessments.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("assessments.trust"),
                WORDS.get("assessment.what"),
                WORDS.get("assessment.reviewer"),
                WORDS.get("assessment.how-far"));
    for (Assessment each : waiting) {
      OdsCode reviewer = each.reviewer();
      table.row(
          new Link(name(each.trust(), names), MaturityLinks.curatorAssessments() + "/" + each.id()),
          new Text(AssessmentParts.name(each)),
          new Text(reviewer == null ? WORDS.get("keep.nobody") : name(reviewer, names)),
          AssessmentParts.state(each.state()));
    }
    return table;
  }

  private static String name(OdsCode code, Map<OdsCode, Trust> names) {
    Trust trust = names.get(code);
    return trust == null ? code.formatted() : trust.name();
  }
}
