package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.FindAssessments;
import uk.nhs.portal.maturity.blueprints.Blueprint;
import uk.nhs.portal.maturity.blueprints.FindBlueprints;
import uk.nhs.portal.maturity.buddying.Buddying;
import uk.nhs.portal.maturity.buddying.BuddyingState;
import uk.nhs.portal.maturity.buddying.FindBuddies;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.models.Stage;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.FindPaths;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.FormerTrust;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.assessments.AssessmentParts;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;

/// One trust: its stages with their evidence, its programmes and partners, and its way to the
/// baseline. A code that it no longer has leads here too, and the page says so.
@Route("mynhs/digital-maturity/trusts/:trust")
@AnonymousAllowed
class TrustView extends MaturityPage {

  private final transient FindTrusts trusts;
  private final transient FindObservations observations;
  private final transient FindPaths paths;
  private final transient TrustProgrammes programmes;
  private final transient FindBlueprints blueprints;
  private final transient FindBuddies buddies;
  private final transient FindAssessments assessments;
  private final transient MaturityModels models;
  private final transient Clock clock;

  TrustView(
      FindTrusts trusts,
      FindObservations observations,
      FindPaths paths,
      TrustProgrammes programmes,
      FindBlueprints blueprints,
      FindBuddies buddies,
      FindAssessments assessments,
      MaturityModels models,
      Clock clock) {
    this.trusts = trusts;
    this.observations = observations;
    this.paths = paths;
    this.programmes = programmes;
    this.blueprints = blueprints;
    this.buddies = buddies;
    this.assessments = assessments;
    this.models = models;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    OdsCode asked = asked(event);
    Trust trust = trusts.byCode(asked).orElseThrow(() -> new NotFound("trust"));
    List<Observation> seen = observations.of(trust);
    TrustProgrammes.Found found = programmes.of(trust);
    below(trust.name());
    if (trust.hadOnce(asked)) {
      add(new InsetText(oldCode(trust, asked)));
    }
    add(facts(trust, seen, found));
    stages(trust, seen, found);
    part(
        WORDS.get("path.title", FindPaths.BASELINE),
        PathPart.of(
                paths.of(trust, models.editionWithCriteria(ModelCode.EMRAM), FindPaths.BASELINE))
            .toArray(Component[]::new));
    programmes(found);
    buddies(trust);
    blueprints(trust);
    assessments(trust);
  }

  private static OdsCode asked(BeforeEnterEvent event) {
    try {
      return OdsCode.of(event.getRouteParameters().get("trust").orElse(""));
    } catch (InvalidValue none) {
      throw new NotFound("trust");
    }
  }

  private static String oldCode(Trust trust, OdsCode asked) {
    FormerTrust former =
        trust.formerly().stream()
            .filter(each -> each.code().equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFound("trust"));
    return former.closedOn() == null
        ? WORDS.get("trust.old-code", asked.formatted(), former.name(), trust.name(), trust.code())
        : WORDS.get(
            "trust.old-code.until",
            asked.formatted(),
            former.name(),
            NhsFormat.date(former.closedOn()),
            trust.name(),
            trust.code());
  }

  private SummaryList facts(Trust trust, List<Observation> seen, TrustProgrammes.Found found) {
    SummaryList facts = new SummaryList().row(WORDS.get("trust.code"), trust.code().formatted());
    if (!trust.formerly().isEmpty()) {
      facts.row(WORDS.get("trust.formerly"), TrustSearch.formerly(trust));
    }
    return facts
        .row(
            WORDS.get("trust.emram"),
            MaturityWords.standsAt(
                observations.current(trust, seen, ModelCode.EMRAM),
                found.target().orElse(null),
                models))
        .row(
            WORDS.get("trust.ccmm"),
            MaturityWords.standsAt(observations.current(trust, seen, ModelCode.CCMM), null, models))
        .row(
            WORDS.get("trust.group"),
            group(observations.current(trust, seen, ModelCode.EPR_GROUP)));
  }

  private String group(Optional<Observation> current) {
    return current
        .flatMap(seen ->
            Optional.ofNullable(seen.stage())
                .flatMap(number ->
                    models
                        .edition(seen.model(), seen.edition())
                        .flatMap(edition -> edition.stage(number))))
        .map(TrustView::group)
        .orElse(WORDS.get("group.none"));
  }

  private static String group(Stage group) {
    return WORDS.get("group.one", group.number(), group.name());
  }

  private void stages(Trust trust, List<Observation> seen, TrustProgrammes.Found found) {
    if (seen.isEmpty()) {
      part(WORDS.get("history.title"), new Paragraph(WORDS.get("history.none")));
      return;
    }
    StageHistory history = new StageHistory(trust, seen, models, London.today(clock));
    part(WORDS.get("history.title"), history.table());
    history.chart(found.goLives()).ifPresent(this::add);
  }

  private void programmes(TrustProgrammes.Found found) {
    if (found.participants().isEmpty()) {
      part(WORDS.get("trust.programmes"), new Paragraph(WORDS.get("trust.programmes.none")));
      return;
    }
    part(WORDS.get("trust.programmes"), TrustProgrammes.cards(found).toArray(Component[]::new));
    part(WORDS.get("phases.title"), PhaseTable.of(found.byName()));
  }

  private void buddies(Trust trust) {
    List<Buddying> known = buddies.known(trust);
    if (known.isEmpty()) {
      part(WORDS.get("buddies.title"), new Paragraph(WORDS.get("buddies.none")));
      return;
    }
    Map<OdsCode, Trust> others =
        trusts.byCodes(known.stream().map(each -> other(each, trust)).toList());
    ItemList list = ItemList.bullets();
    for (Buddying each : known) {
      OdsCode other = other(each, trust);
      Trust partner = others.get(other);
      list.item(
          partner == null
              ? new Text(other.formatted())
              : new Link(partner.name(), MaturityLinks.trust(partner.code())),
          new Text(" " + since(each.state())));
    }
    part(WORDS.get("buddies.title"), list);
  }

  private static OdsCode other(Buddying buddying, Trust trust) {
    return trust.codes().contains(buddying.one()) ? buddying.other() : buddying.one();
  }

  private static String since(BuddyingState state) {
    return switch (state) {
      case BuddyingState.Agreed(var since) ->
          WORDS.get("buddies.since", NhsFormat.date(London.at(since).toLocalDate()));
      case BuddyingState.Ended(var since, var at) ->
          since == null
              ? ""
              : WORDS.get(
                  "buddies.from-to",
                  NhsFormat.date(London.at(since).toLocalDate()),
                  NhsFormat.date(London.at(at).toLocalDate()));
      case BuddyingState.Offered _, BuddyingState.Declined _ -> "";
    };
  }

  private void assessments(Trust trust) {
    List<Assessment> all = assessments.published(trust);
    if (all.isEmpty()) {
      part(WORDS.get("trust.assessments"), new Paragraph(WORDS.get("trust.assessments.none")));
      return;
    }
    ItemList list = ItemList.bullets();
    all.forEach(each ->
        list.item(new Link(AssessmentParts.name(each), MaturityLinks.assessment(each.id()))));
    part(WORDS.get("trust.assessments"), list);
  }

  private void blueprints(Trust trust) {
    List<Blueprint> all = blueprints.of(trust);
    if (all.isEmpty()) {
      part(WORDS.get("blueprints.title"), new Paragraph(WORDS.get("blueprints.trust.none")));
      return;
    }
    List<OdsCode> codes = new ArrayList<>();
    all.forEach(each -> {
      codes.add(each.facts().madeBy());
      each.adoptions().forEach(adoption -> codes.add(adoption.organisation()));
    });
    Map<OdsCode, Trust> known = trusts.byCodes(codes);
    part(
        WORDS.get("blueprints.title"),
        all.stream().map(each -> BlueprintCard.of(each, known)).toArray(Component[]::new));
  }
}
