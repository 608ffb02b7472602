package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.programmes.KeepProgrammes;
import uk.nhs.portal.maturity.programmes.Programme;

/// Adds a programme.
@Route("curator/maturity/programmes/new")
@RolesAllowed({"CURATOR", "ADMIN"})
class AddProgrammeView extends KeepPage {

  private final transient KeepProgrammes keep;

  AddProgrammeView(KeepProgrammes keep) {
    this.keep = keep;
  }

  @Override
  void show(BeforeEnterEvent event) {
    ProgrammeFields fields = new ProgrammeFields();
    heading(WORDS.get("keep.programme.add"), PATH);
    form(
        WORDS.get("keep.save"),
        errors -> {
          Programme said = fields.said();
          answer(keep.tell(said), programme(said.slug()), errors);
        },
        fields.all());
  }
}
