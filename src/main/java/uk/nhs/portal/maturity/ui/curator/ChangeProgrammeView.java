package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Programme;

/// Changes what is told of a programme.
@Route("curator/maturity/programmes/:programme/change")
@RolesAllowed({"CURATOR", "ADMIN"})
class ChangeProgrammeView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient KeepProgrammes keep;

  ChangeProgrammeView(FindProgrammes find, KeepProgrammes keep) {
    this.find = find;
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Programme known = find.one(text(event, "programme"));
    ProgrammeFields fields = new ProgrammeFields();
    fields.fill(known);
    heading(WORDS.get("keep.programme.change"), programme(known.slug()));
    form(
        WORDS.get("keep.save"),
        errors ->
            answer(
                keep.change(fields.said(known.slug(), known.version())),
                programme(known.slug()),
                errors),
        fields.all());
  }
}
