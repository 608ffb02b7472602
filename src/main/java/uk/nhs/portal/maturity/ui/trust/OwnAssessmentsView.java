package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.maturity.ui.assessments.PostForm;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The assessments of a trust, and those of others that it reviews.
@Route("trust/assessments")
@RolesAllowed("TRUST_EDITOR")
class OwnAssessmentsView extends OwnPage {

  private final transient FindAssessments find;
  private final transient MyTrusts mine;
  private final transient Clock clock;

  OwnAssessmentsView(MyTrusts mine, FindAssessments find, Clock clock) {
    super(mine);
    this.find = find;
    this.mine = mine;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    int year = London.today(clock).getYear();
    heading(WORDS.get("own.assessments"), PATH);
    offerOtherTrusts(MaturityLinks.ownAssessments());
    List<Assessment> own = find.own(code());
    List<Assessment> asked = find.toReview(code());
    add(Paragraph.lead(WORDS.get("own.assessments.lead")));
    if (!own.isEmpty()) {
      add(table("own.assessments.caption", own, false));
    }
    for (AssessmentEdition edition : AssessmentEdition.values()) {
      if (own.stream().noneMatch(each -> each.edition() == edition && each.year() == year)) {
        String name =
            WORDS.get("assessment.name", AssessmentParts.edition(edition), Integer.toString(year));
        add(
            PostForm.to(MaturityLinks.ownAssessments() + "/begin")
                .hidden("trust", code().value())
                .hidden("edition", edition.slug())
                .add(new Button(WORDS.get("own.assessments.begin", name)).preventDoubleClick()));
      }
    }
    add(Heading.h2(WORDS.get("own.reviews")));
    if (asked.isEmpty()) {
      add(new Paragraph(WORDS.get("own.reviews.none")));
    } else {
      add(table("own.reviews.caption", asked, true));
    }
  }

  private Table table(String caption, List<Assessment> assessments, boolean ofOthers) {
    Table table =
        new Table(WORDS.get(caption))
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("assessment.what"), WORDS.get("assessment.how-far"));
    for (Assessment each : assessments) {
      String name =
          ofOthers
              ? WORDS.get("own.reviews.of", mine.name(each.trust()), AssessmentParts.name(each))
              : AssessmentParts.name(each);
      table.row(
          new Link(name, MaturityLinks.ownAssessments() + "/" + each.id()),
          AssessmentParts.state(each.state()));
    }
    return table;
  }
}
