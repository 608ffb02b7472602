package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Recording;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;

/// Takes a stage away that was never reached.
@Route("curator/maturity/stages/:stage/withdraw")
@RolesAllowed({"CURATOR", "ADMIN"})
class WithdrawStageView extends KeepPage {

  private final transient FindObservations find;
  private final transient FindTrusts trusts;
  private final transient RecordObservations record;

  WithdrawStageView(FindObservations find, FindTrusts trusts, RecordObservations record) {
    this.find = find;
    this.trusts = trusts;
    this.record = record;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Observation known = find.one(id(event, "stage"));
    String back = trust(trusts.today(known.organisation()));
    CharacterCount why = Ask.text("why", Evidence.LONGEST).required(Ask.error("why"));
    heading(WORDS.get("keep.stage.withdraw"), back);
    add(new Paragraph(WORDS.get("keep.stage.withdraw.lead")));
    form(
        WORDS.get("keep.stage.withdraw"),
        errors -> {
          if (record.withdraw(key(), known.id(), why.value()) instanceof Recording.Recorded) {
            done(back, "withdrawn");
          } else {
            errors.show(WORDS.get("recording.superseded-already"));
          }
        },
        why);
  }
}
