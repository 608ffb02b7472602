package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The blueprints of all trusts: own ones get newer versions, others can be adopted.
@Route("trust/maturity/blueprints")
@RolesAllowed("TRUST_EDITOR")
class OwnBlueprintsView extends OwnPage {

  static final String BLUEPRINTS = PATH + "/blueprints";

  private final transient FindBlueprints find;

  OwnBlueprintsView(MyTrusts mine, FindBlueprints find) {
    super(mine);
    this.find = find;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<Blueprint> all = find.all();
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(WORDS.get("own.blueprints"), PATH);
    add(
        new Paragraph(WORDS.get("blueprints.local")),
        new Paragraph(new Link(WORDS.get("own.blueprints.read"), MaturityLinks.blueprints())),
        Button.link(WORDS.get("keep.blueprint.share"), to(BLUEPRINTS + "/new")));
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("blueprints.none")));
      return;
    }
    Table table =
        new Table(WORDS.get("own.blueprints.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("keep.blueprint"),
                WORDS.get("blueprint.version"),
                WORDS.get("own.blueprints.ours"),
                WORDS.get("stages.acts"));
    all.forEach(each ->
        table.row(
            new Text(each.facts().title()),
            new Text(each.facts().version()),
            new Text(ours(each)),
            act(each)));
    add(table);
  }

  private String ours(Blueprint blueprint) {
    if (blueprint.facts().madeBy().equals(code())) {
      return WORDS.get("own.blueprints.made");
    }
    return isAdopted(blueprint)
        ? WORDS.get("own.blueprints.adopted")
        : WORDS.get("own.blueprints.not-yet");
  }

  private Component act(Blueprint blueprint) {
    String below = BLUEPRINTS + "/" + blueprint.id();
    String title = blueprint.facts().title();
    if (blueprint.facts().madeBy().equals(code())) {
      return new Link(WORDS.get("own.blueprints.newer"), title, to(below + "/newer"));
    }
    return isAdopted(blueprint)
        ? new Text("")
        : new Link(WORDS.get("own.blueprints.adopt"), title, to(below + "/adopt"));
  }

  private boolean isAdopted(Blueprint blueprint) {
    return blueprint.adoptions().stream().anyMatch(each -> each.organisation().equals(code()));
  }
}
