package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.ui.forms.StageFields;
import uk.nhs.portal.nhsuk.Paragraph;

/// A trust corrects what it said of its stage.
@Route("trust/maturity/stages/:stage/correct")
@RolesAllowed("TRUST_EDITOR")
class CorrectOwnStageView extends OwnPage {

  private final transient FindObservations find;
  private final transient MaturityModels models;
  private final transient RecordObservations record;

  CorrectOwnStageView(
      MyTrusts mine, FindObservations find, MaturityModels models, RecordObservations record) {
    super(mine);
    this.find = find;
    this.models = models;
    this.record = record;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Observation known = find.one(id(event, "stage"));
    if (!known.organisation().equals(code())) {
      throw new NotFound("stage");
    }
    StageFields fields = new StageFields(models, false);
    fields.fill(known);
    heading(WORDS.get("keep.stage.correct"), PATH);
    add(
        new Paragraph(WORDS.get("keep.stage.correct.lead")),
        form(
            WORDS.get("keep.save"),
            errors -> {
              if (fields.show(record.correct(key(), known.id(), fields.said(code())), errors)) {
                done(PATH, "stage");
              }
            },
            fields.all()));
  }
}
