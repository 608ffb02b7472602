package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.observations.Evidence;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.RecordObservations;
import uk.nhs.portal.maturity.observations.Recording;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.CharacterCount;

/// A trust takes back what it said of its stage.
@Route("trust/maturity/stages/:stage/withdraw")
@RolesAllowed("TRUST_EDITOR")
class WithdrawOwnStageView extends OwnPage {

  private final transient FindObservations find;
  private final transient RecordObservations record;

  WithdrawOwnStageView(MyTrusts mine, FindObservations find, RecordObservations record) {
    super(mine);
    this.find = find;
    this.record = record;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Observation known = find.one(id(event, "stage"));
    if (!known.organisation().equals(code())) {
      throw new NotFound("stage");
    }
    CharacterCount why = Ask.text("why", Evidence.LONGEST).required(Ask.error("why"));
    heading(WORDS.get("keep.stage.withdraw"), PATH);
    add(
        new Paragraph(WORDS.get("keep.stage.withdraw.lead")),
        form(
            WORDS.get("keep.stage.withdraw"),
            errors -> {
              switch (record.withdraw(key(), known.id(), why.value())) {
                case Recording.Recorded _ -> done(PATH, "withdrawn");
                case Recording.NotTheirs _ -> errors.show(WORDS.get("recording.not-theirs"));
                case Recording.NeedsOnSite _,
                    Recording.NoSuchStage _,
                    Recording.InTheFuture _,
                    Recording.BeforeTheEdition _,
                    Recording.NoEvidence _,
                    Recording.SupersededAlready _ ->
                    errors.show(WORDS.get("recording.superseded-already"));
              }
            },
            why));
  }
}
