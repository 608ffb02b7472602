package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.CriterionState;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.FindPaths;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.observations.PathToStage;
import uk.nhs.portal.maturity.ui.forms.StageTable;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;

/// What a trust keeps of itself: its stages, its criteria, its buddies and its blueprints.
@Route("trust/maturity")
@RolesAllowed("TRUST_EDITOR")
class OwnMaturityView extends OwnPage {

  private final transient FindObservations observations;
  private final transient FindPaths paths;
  private final transient MaturityModels models;
  private final transient WhoIsNamed named;

  OwnMaturityView(
      MyTrusts mine,
      FindObservations observations,
      FindPaths paths,
      MaturityModels models,
      WhoIsNamed named) {
    super(mine);
    this.observations = observations;
    this.paths = paths;
    this.models = models;
    this.named = named;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<Observation> all = observations.everything(trust());
    PathToStage path =
        paths.of(trust(), models.editionWithCriteria(ModelCode.EMRAM), FindPaths.BASELINE);
    width(Width.FULL);
    sayWhatWasDone(event);
    backLink("/trust");
    title(WORDS.get("own.title")).caption(trust().name());
    offerOtherTrusts(PATH);
    add(
        new Paragraph(WORDS.get("own.lead")),
        new Paragraph(new Link(WORDS.get("keep.public"), MaturityLinks.trust(code()))),
        ItemList.bullets()
            .item(new Link(WORDS.get("own.criteria"), to(PATH + "/criteria")))
            .item(new Link(WORDS.get("own.buddies"), to(PATH + "/buddies")))
            .item(new Link(WORDS.get("own.blueprints"), to(PATH + "/blueprints"))),
        new Paragraph(
            WORDS.get(
                "path.summary",
                path.count(CriterionState.MET),
                path.steps().size(),
                path.count(CriterionState.NOT_MET),
                path.count(CriterionState.UNKNOWN))),
        Heading.h2(WORDS.get("history.title")),
        Button.link(WORDS.get("keep.stage.record"), to(PATH + "/stage")));
    add(
        all.isEmpty()
            ? new Paragraph(WORDS.get("history.none"))
            : StageTable.of(
                all,
                named.names(
                    all.stream()
                        .map(Observation::recordedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                PATH + "/stages",
                query()));
  }
}
