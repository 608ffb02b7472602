package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.models.Criterion;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindPaths;
import uk.nhs.portal.maturity.observations.MarkCriteria;
import uk.nhs.portal.maturity.ui.forms.MarkFields;
import uk.nhs.portal.nhsuk.InsetText;

/// A trust says whether it meets a criterion.
@Route("trust/maturity/criteria/:criterion")
@RolesAllowed("TRUST_EDITOR")
class MarkOwnCriterionView extends OwnPage {

  private final transient MaturityModels models;
  private final transient FindPaths paths;
  private final transient MarkCriteria mark;

  MarkOwnCriterionView(MyTrusts mine, MaturityModels models, FindPaths paths, MarkCriteria mark) {
    super(mine);
    this.models = models;
    this.paths = paths;
    this.mark = mark;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Edition edition = models.editionWithCriteria(ModelCode.EMRAM);
    Criterion criterion =
        edition.criterion(text(event, "criterion")).orElseThrow(() -> new NotFound("criterion"));
    MarkFields fields = new MarkFields();
    paths.history(trust(), edition).stream()
        .filter(each -> each.criterion().equals(criterion.key()))
        .findFirst()
        .ifPresent(fields::fill);
    heading(WORDS.get("keep.criterion"), OwnCriteriaView.CRITERIA);
    add(
        new InsetText(criterion.text()),
        form(
            WORDS.get("keep.save"),
            errors -> {
              if (fields.show(
                  mark.mark(key(), fields.said(code(), edition, criterion.key())), errors)) {
                done(OwnCriteriaView.CRITERIA, "kept");
              }
            },
            fields.all()));
  }
}
