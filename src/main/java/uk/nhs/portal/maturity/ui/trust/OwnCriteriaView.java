package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindPaths;
import uk.nhs.portal.maturity.ui.forms.CriterionTable;
import uk.nhs.portal.nhsuk.Paragraph;

/// The criteria on the way to the baseline.
@Route("trust/maturity/criteria")
@RolesAllowed("TRUST_EDITOR")
class OwnCriteriaView extends OwnPage {

  static final String CRITERIA = PATH + "/criteria";

  private final transient FindPaths paths;
  private final transient MaturityModels models;

  OwnCriteriaView(MyTrusts mine, FindPaths paths, MaturityModels models) {
    super(mine);
    this.paths = paths;
    this.models = models;
  }

  @Override
  void show(BeforeEnterEvent event) {
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(WORDS.get("own.criteria"), PATH);
    add(
        new Paragraph(WORDS.get("own.criteria.lead", FindPaths.BASELINE)),
        CriterionTable.of(
            paths.of(trust(), models.editionWithCriteria(ModelCode.EMRAM), FindPaths.BASELINE),
            CRITERIA,
            query()));
  }
}
