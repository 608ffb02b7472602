package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.ui.forms.StageFields;
import uk.nhs.portal.nhsuk.Paragraph;

/// Puts a right stage into the place of a wrong one.
@Route("curator/maturity/stages/:stage/correct")
@RolesAllowed({"CURATOR", "ADMIN"})
class CorrectStageView extends KeepPage {

  private final transient FindObservations find;
  private final transient FindTrusts trusts;
  private final transient MaturityModels models;
  private final transient RecordObservations record;

  CorrectStageView(
      FindObservations find, FindTrusts trusts, MaturityModels models, RecordObservations record) {
    this.find = find;
    this.trusts = trusts;
    this.models = models;
    this.record = record;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Observation known = find.one(id(event, "stage"));
    String back = trust(trusts.today(known.organisation()));
    StageFields fields = new StageFields(models, true);
    fields.fill(known);
    heading(WORDS.get("keep.stage.correct"), back);
    add(new Paragraph(WORDS.get("keep.stage.correct.lead")));
    form(
        WORDS.get("keep.save"),
        errors -> {
          if (fields.show(
              record.correct(key(), known.id(), fields.said(known.organisation())), errors)) {
            done(back, "stage");
          }
        },
        fields.all());
  }
}
