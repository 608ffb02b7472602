package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Kept;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.KeepTrusts;

/// Adds somebody who takes part in a programme. A code that nobody knows becomes a trust here.
@Route("curator/maturity/programmes/:programme/participant")
@RolesAllowed({"CURATOR", "ADMIN"})
class AddParticipantView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient KeepProgrammes keep;
  private final transient FindTrusts trusts;
  private final transient KeepTrusts keepTrusts;

  AddParticipantView(
      FindProgrammes find, KeepProgrammes keep, FindTrusts trusts, KeepTrusts keepTrusts) {
    this.find = find;
    this.keep = keep;
    this.trusts = trusts;
    this.keepTrusts = keepTrusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Programme programme = find.one(text(event, "programme"));
    List<Strand> strands = find.strands(programme.slug());
    if (strands.isEmpty()) {
      throw new NotFound("strand");
    }
    ParticipantFields fields = new ParticipantFields(strands);
    heading(WORDS.get("keep.participant.add"), programme(programme.slug()));
    form(
        WORDS.get("keep.save"),
        errors -> {
          NewParticipant said = fields.said(programme.slug());
          Kept kept = keep.tell(said);
          if (kept == Kept.ADDED) {
            makeKnown(said);
          }
          answer(kept, programme(programme.slug()), errors);
        },
        fields.all());
  }

  private void makeKnown(NewParticipant said) {
    if (said.codeThen() != null && trusts.byCode(said.codeThen()).isEmpty()) {
      boolean _ =
          keepTrusts.tell(said.codeThen(), said.nameThen(), said.codeThen(), null, said.source());
    }
  }
}
