package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.maturity.blueprints.ShareBlueprints;
import uk.nhs.portal.maturity.blueprints.Sharing;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.DateInput;

/// A trust says that it has adopted another's blueprint.
@Route("trust/maturity/blueprints/:blueprint/adopt")
@RolesAllowed("TRUST_EDITOR")
class AdoptBlueprintView extends OwnPage {

  private static final int LONGEST_LOCAL = 1_000;

  private final transient FindBlueprints find;
  private final transient ShareBlueprints share;

  AdoptBlueprintView(MyTrusts mine, FindBlueprints find, ShareBlueprints share) {
    super(mine);
    this.find = find;
    this.share = share;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Blueprint blueprint = find.one(id(event, "blueprint"));
    DateInput on = Ask.day("adopted-on").required(Ask.error("adopted-on"));
    CharacterCount local = Ask.text("local-way", LONGEST_LOCAL);
    heading(WORDS.get("own.blueprints.adopt"), OwnBlueprintsView.BLUEPRINTS);
    add(
        new InsetText(blueprint.facts().title() + ", " + blueprint.facts().version()),
        form(
            WORDS.get("keep.save"),
            errors -> {
              Sharing sharing =
                  share.adopt(blueprint.id(), code(), on.date().orElseThrow(), local.value());
              if (sharing == Sharing.DONE) {
                done(OwnBlueprintsView.BLUEPRINTS, "adopted");
              } else {
                errors.show(Ask.one("sharing", sharing));
              }
            },
            on,
            local));
  }
}
