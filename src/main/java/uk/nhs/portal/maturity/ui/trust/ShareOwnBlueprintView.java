package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.maturity.blueprints.ShareBlueprints;
import uk.nhs.portal.maturity.ui.forms.BlueprintFields;

/// A trust shares a blueprint, or a newer version of its own.
@Route("trust/maturity/blueprints/new")
@RouteAlias("trust/maturity/blueprints/:blueprint/newer")
@RolesAllowed("TRUST_EDITOR")
class ShareOwnBlueprintView extends OwnPage {

  private final transient FindBlueprints find;
  private final transient ShareBlueprints share;

  ShareOwnBlueprintView(MyTrusts mine, FindBlueprints find, ShareBlueprints share) {
    super(mine);
    this.find = find;
    this.share = share;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Blueprint older = older(event);
    BlueprintFields fields = new BlueprintFields();
    if (older != null) {
      fields.fill(older.facts());
    }
    heading(
        WORDS.get(older == null ? "keep.blueprint.share" : "own.blueprints.newer.title"),
        OwnBlueprintsView.BLUEPRINTS);
    add(
        form(
            WORDS.get("keep.blueprint.share"),
            errors -> {
              if (fields.show(
                  share.share(key(), fields.said(code()), older == null ? null : older.id()),
                  errors)) {
                done(OwnBlueprintsView.BLUEPRINTS, "shared");
              }
            },
            fields.all()));
  }

  private @Nullable Blueprint older(BeforeEnterEvent event) {
    if (event.getRouteParameters().get("blueprint").isEmpty()) {
      return null;
    }
    Blueprint older = find.one(id(event, "blueprint"));
    if (!older.facts().madeBy().equals(code())) {
      throw new NotFound("blueprint");
    }
    return older;
  }
}
