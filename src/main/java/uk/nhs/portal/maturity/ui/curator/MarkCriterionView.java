package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.models.Criterion;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindPaths;
import uk.nhs.portal.maturity.observations.MarkCriteria;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.forms.MarkFields;
import uk.nhs.portal.nhsuk.InsetText;

/// Says whether a trust meets a criterion.
@Route("curator/maturity/trusts/:trust/criteria/:criterion")
@RolesAllowed({"CURATOR", "ADMIN"})
class MarkCriterionView extends KeepPage {

  private final transient FindTrusts trusts;
  private final transient MaturityModels models;
  private final transient FindPaths paths;
  private final transient MarkCriteria mark;

  MarkCriterionView(FindTrusts trusts, MaturityModels models, FindPaths paths, MarkCriteria mark) {
    this.trusts = trusts;
    this.models = models;
    this.paths = paths;
    this.mark = mark;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Trust trust = trusts.byCode(code(event, "trust")).orElseThrow(() -> new NotFound("trust"));
    Edition edition = models.editionWithCriteria(ModelCode.EMRAM);
    Criterion criterion =
        edition.criterion(text(event, "criterion")).orElseThrow(() -> new NotFound("criterion"));
    MarkFields fields = new MarkFields();
    paths.history(trust, edition).stream()
        .filter(each -> each.criterion().equals(criterion.key()))
        .findFirst()
        .ifPresent(fields::fill);
    heading(WORDS.get("keep.criterion"), trust(trust.code()));
    add(new InsetText(criterion.text()));
    form(
        WORDS.get("keep.save"),
        errors -> {
          if (fields.show(
              mark.mark(key(), fields.said(trust.code(), edition, criterion.key())), errors)) {
            done(trust(trust.code()), "kept");
          }
        },
        fields.all());
  }
}
