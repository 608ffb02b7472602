package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;

/// The blueprints that trusts share, and who adopted them.
@Route("mynhs/digital-maturity/blueprints")
@AnonymousAllowed
class BlueprintsView extends MaturityPage {

  private final transient FindBlueprints blueprints;
  private final transient FindTrusts trusts;

  BlueprintsView(FindBlueprints blueprints, FindTrusts trusts) {
    this.blueprints = blueprints;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<Blueprint> all = blueprints.all();
    below(WORDS.get("blueprints.title"));
    width(Width.TWO_THIRDS);
    add(Paragraph.lead(WORDS.get("blueprints.lead")), new Paragraph(WORDS.get("blueprints.local")));
    if (all.isEmpty()) {
      add(new InsetText(WORDS.get("blueprints.none")));
      return;
    }
    List<OdsCode> codes = new ArrayList<>();
    all.forEach(each -> {
      codes.add(each.facts().madeBy());
      each.adoptions().forEach(adoption -> codes.add(adoption.organisation()));
    });
    Map<OdsCode, Trust> known = trusts.byCodes(codes);
    add(all.stream().map(each -> BlueprintCard.of(each, known)).toArray(Component[]::new));
  }
}
