package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// All blueprints, and the way to say who adopted one.
@Route("curator/maturity/blueprints")
@RolesAllowed({"CURATOR", "ADMIN"})
class KeepBlueprintsView extends KeepPage {

  private final transient FindBlueprints find;
  private final transient FindTrusts trusts;

  KeepBlueprintsView(FindBlueprints find, FindTrusts trusts) {
    this.find = find;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<Blueprint> all = find.all();
    Map<OdsCode, Trust> makers =
        trusts.byCodes(all.stream().map(each -> each.facts().madeBy()).toList());
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(WORDS.get("keep.blueprints"), PATH);
    add(
        new Paragraph(WORDS.get("keep.blueprints.lead")),
        new Paragraph(new Link(WORDS.get("keep.public"), MaturityLinks.blueprints())));
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("blueprints.none")));
      return;
    }
    Table table =
        new Table(WORDS.get("keep.blueprints"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("keep.blueprint"),
                WORDS.get("blueprint.made-by"),
                WORDS.get("blueprint.version"))
            .numericColumn(WORDS.get("keep.blueprint.adoptions"));
    for (Blueprint each : all) {
      Trust maker = makers.get(each.facts().madeBy());
      table.row(
          new Link(each.facts().title(), PATH + "/blueprints/" + each.id()),
          new Text(maker == null ? each.facts().madeBy().formatted() : maker.name()),
          new Text(each.facts().version()),
          new Text(NhsFormat.number(each.adoptions().size())));
    }
    add(table);
  }
}
