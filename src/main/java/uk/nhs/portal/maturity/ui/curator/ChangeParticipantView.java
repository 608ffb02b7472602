package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Participant;

/// Changes what is told of somebody who takes part.
@Route("curator/maturity/participants/:participant/change")
@RolesAllowed({"CURATOR", "ADMIN"})
class ChangeParticipantView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient KeepProgrammes keep;

  ChangeParticipantView(FindProgrammes find, KeepProgrammes keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Participant known = find.participant(id(event, "participant"));
    String programme = known.facts().programme();
    ParticipantFields fields = new ParticipantFields(find.strands(programme));
    fields.fill(known.facts());
    heading(WORDS.get("keep.participant.change"), participant(known.id()));
    form(
        WORDS.get("keep.save"),
        errors ->
            answer(
                keep.change(known.id(), known.version(), fields.said(programme)),
                participant(known.id()),
                errors),
        fields.all());
  }
}
