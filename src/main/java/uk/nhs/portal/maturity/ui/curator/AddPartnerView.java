package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepPartners;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.nhsuk.Paragraph;

/// Adds a partner abroad that somebody has published.
@Route("curator/maturity/participants/:participant/partner")
@RolesAllowed({"CURATOR", "ADMIN"})
class AddPartnerView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient KeepPartners keep;

  AddPartnerView(FindProgrammes find, KeepPartners keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Participant known = find.participant(id(event, "participant"));
    PartnerFields fields = new PartnerFields();
    heading(WORDS.get("keep.partner.add"), participant(known.id()));
    add(new Paragraph(WORDS.get("keep.partner.lead")));
    form(
        WORDS.get("keep.save"),
        errors -> answer(keep.add(key(), fields.said(known.id())), participant(known.id()), errors),
        fields.all());
  }
}
