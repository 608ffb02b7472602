package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.maturity.blueprints.ShareBlueprints;
import uk.nhs.portal.maturity.blueprints.Sharing;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Says that a trust has adopted a blueprint.
@Route("curator/maturity/blueprints/:blueprint")
@RolesAllowed({"CURATOR", "ADMIN"})
class AdoptView extends KeepPage {

  private static final int LONGEST_LOCAL = 1_000;

  private final transient FindBlueprints find;
  private final transient ShareBlueprints share;

  AdoptView(FindBlueprints find, ShareBlueprints share) {
    this.find = find;
    this.share = share;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Blueprint blueprint = find.one(id(event, "blueprint"));
    TextInput code = Ask.code("adopter").required(Ask.error("adopter"));
    DateInput on = Ask.day("adopted-on").required(Ask.error("adopted-on"));
    CharacterCount local = Ask.text("local-way", LONGEST_LOCAL);
    heading(WORDS.get("keep.blueprint.adopt", blueprint.facts().title()), PATH + "/blueprints");
    form(
        WORDS.get("keep.save"),
        errors -> {
          Sharing sharing =
              share.adopt(
                  blueprint.id(),
                  Ask.odsCode(code.value()).orElseThrow(),
                  on.date().orElseThrow(),
                  local.value());
          if (sharing == Sharing.DONE) {
            done(PATH + "/blueprints", "kept");
          } else {
            errors.show(Ask.one("sharing", sharing));
          }
        },
        code,
        on,
        local);
  }
}
