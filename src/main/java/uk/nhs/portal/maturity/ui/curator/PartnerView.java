package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepPartners;
import uk.nhs.portal.maturity.programmes.Partner;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;

/// Corrects a partner abroad, or takes away one that never was.
@Route("curator/maturity/partners/:partner")
@RolesAllowed({"CURATOR", "ADMIN"})
class PartnerView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient KeepPartners keep;

  PartnerView(FindProgrammes find, KeepPartners keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Partner known = find.partner(id(event, "partner"));
    UUID participant = known.facts().participant();
    PartnerFields fields = new PartnerFields();
    fields.fill(known.facts());
    heading(WORDS.get("keep.partner.change"), participant(participant));
    form(
        WORDS.get("keep.save"),
        errors ->
            answer(
                keep.correct(key(), known.id(), fields.said(participant)),
                participant(participant),
                errors),
        fields.all());
    Form remove = Form.inPage();
    remove.add(new Button(WORDS.get("keep.partner.remove")).warning().preventDoubleClick());
    add(
        new Details(
            WORDS.get("keep.partner.never"),
            new Paragraph(WORDS.get("keep.partner.never.text")),
            onSubmit(
                remove,
                errors ->
                    answer(
                        keep.remove(UUID.randomUUID(), known.id()),
                        participant(participant),
                        errors))));
  }
}
