package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.ui.forms.StageFields;
import uk.nhs.portal.nhsuk.Paragraph;

/// A trust says itself at which stage it is.
@Route("trust/maturity/stage")
@RolesAllowed("TRUST_EDITOR")
class RecordOwnStageView extends OwnPage {

  private final transient MaturityModels models;
  private final transient RecordObservations record;

  RecordOwnStageView(MyTrusts mine, MaturityModels models, RecordObservations record) {
    super(mine);
    this.models = models;
    this.record = record;
  }

  @Override
  void show(BeforeEnterEvent event) {
    StageFields fields = new StageFields(models, false);
    heading(WORDS.get("keep.stage.record"), PATH);
    add(
        new Paragraph(WORDS.get("own.stage.lead")),
        form(
            WORDS.get("keep.stage.record"),
            errors -> {
              if (fields.show(record.record(key(), fields.said(code())), errors)) {
                done(PATH, "stage");
              }
            },
            fields.all()));
  }
}
