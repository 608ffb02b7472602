package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.Map;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.blueprints.Adoption;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.NewBlueprint;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;

/// One blueprint with its facts and who adopted it.
final class BlueprintCard {

  private BlueprintCard() {}

  static Component of(Blueprint blueprint, Map<OdsCode, Trust> trusts) {
    NewBlueprint facts = blueprint.facts();
    SummaryList list =
        new SummaryList()
            .row(MaturityPage.WORDS.get("blueprint.made-by"), trust(facts.madeBy(), trusts))
            .row(MaturityPage.WORDS.get("blueprint.system"), text(facts.system()))
            .row(
                MaturityPage.WORDS.get("blueprint.version"),
                MaturityPage.WORDS.get(
                    "blueprint.version.on", facts.version(), NhsFormat.date(facts.madeOn())))
            .row(MaturityPage.WORDS.get("blueprint.local"), text(facts.localPart()))
            .row(MaturityPage.WORDS.get("blueprint.adopted"), adopted(blueprint, trusts));
    if (facts.link() != null) {
      list.row(MaturityPage.WORDS.get("blueprint.link"), Sources.of(facts.link()));
    }
    if (!facts.source().isEmpty()) {
      list.row(MaturityPage.WORDS.get("source"), Sources.of(facts.source()));
    }
    return new Card(facts.title()).add(new Paragraph(facts.what()), list);
  }

  private static Component adopted(Blueprint blueprint, Map<OdsCode, Trust> trusts) {
    if (blueprint.adoptions().isEmpty()) {
      return new Text(MaturityPage.WORDS.get("blueprint.adopted.nobody"));
    }
    ItemList list = ItemList.plain();
    for (Adoption each : blueprint.adoptions()) {
      list.item(
          trust(each.organisation(), trusts),
          new Text(
              MaturityPage.WORDS.get(
                  each.localPart().isEmpty() ? "blueprint.adoption" : "blueprint.adoption.local",
                  each.version(),
                  NhsFormat.date(each.on()),
                  each.localPart())));
    }
    return list;
  }

  private static Component trust(OdsCode code, Map<OdsCode, Trust> trusts) {
    Trust trust = trusts.get(code);
    return trust == null
        ? new Text(code.formatted())
        : new Link(trust.name(), MaturityLinks.trust(trust.code()));
  }

  private static String text(String text) {
    return text.isEmpty() ? MaturityPage.WORDS.get("unknown") : text;
  }
}
