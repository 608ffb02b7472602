package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.blueprints.ShareBlueprints;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.forms.BlueprintFields;

/// Shares a blueprint for the trust that made it.
@Route("curator/maturity/trusts/:trust/blueprint")
@RolesAllowed({"CURATOR", "ADMIN"})
class ShareBlueprintView extends KeepPage {

  private final transient FindTrusts trusts;
  private final transient ShareBlueprints share;

  ShareBlueprintView(FindTrusts trusts, ShareBlueprints share) {
    this.trusts = trusts;
    this.share = share;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Trust trust = trusts.byCode(code(event, "trust")).orElseThrow(() -> new NotFound("trust"));
    BlueprintFields fields = new BlueprintFields();
    heading(WORDS.get("keep.blueprint.share"), trust(trust.code()));
    form(
        WORDS.get("keep.blueprint.share"),
        errors -> {
          if (fields.show(share.share(key(), fields.said(trust.code()), null), errors)) {
            done(PATH + "/blueprints", "kept");
          }
        },
        fields.all());
  }
}
