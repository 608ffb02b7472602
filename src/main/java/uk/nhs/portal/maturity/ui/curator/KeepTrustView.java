package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.FindPaths;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.forms.CriterionTable;
import uk.nhs.portal.maturity.ui.forms.StageTable;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;

/// One trust: everything that was recorded of its stages and criteria.
@Route("curator/maturity/trusts/:trust")
@RolesAllowed({"CURATOR", "ADMIN"})
class KeepTrustView extends KeepPage {

  private final transient FindTrusts trusts;
  private final transient FindObservations observations;
  private final transient FindPaths paths;
  private final transient MaturityModels models;
  private final transient WhoIsNamed named;

  KeepTrustView(
      FindTrusts trusts,
      FindObservations observations,
      FindPaths paths,
      MaturityModels models,
      WhoIsNamed named) {
    this.trusts = trusts;
    this.observations = observations;
    this.paths = paths;
    this.models = models;
    this.named = named;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Trust trust = trusts.byCode(code(event, "trust")).orElseThrow(() -> new NotFound("trust"));
    List<Observation> all = observations.everything(trust);
    String here = trust(trust.code());
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(trust.name(), PATH);
    add(
        new Paragraph(new Link(WORDS.get("keep.public"), MaturityLinks.trust(trust.code()))),
        new ButtonGroup(
            Button.link(WORDS.get("keep.stage.record"), here + "/stage"),
            Button.link(WORDS.get("keep.blueprint.share"), here + "/blueprint").secondary()));
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("history.none")));
    } else {
      add(
          StageTable.of(
              all,
              named.names(
                  all.stream()
                      .map(Observation::recordedBy)
                      .filter(Objects::nonNull)
                      .collect(Collectors.toSet())),
              PATH + "/stages",
              ""));
    }
    add(
        new Details(
            WORDS.get("path.title", FindPaths.BASELINE),
            CriterionTable.of(
                paths.of(trust, models.editionWithCriteria(ModelCode.EMRAM), FindPaths.BASELINE),
                here + "/criteria",
                "")));
  }
}
