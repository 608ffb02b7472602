package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Pair;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.Partner;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Strand;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// One programme: who took part, at which stage they are, with which money, and with whom.
@Route("mynhs/digital-maturity/programmes/:programme")
@AnonymousAllowed
class ProgrammeView extends MaturityPage {

  private final transient FindProgrammes programmes;
  private final transient FindTrusts trusts;
  private final transient FindFunding findFunding;
  private final transient FindObservations observations;
  private final transient MaturityModels models;

  private transient Map<OdsCode, Trust> today = Map.of();
  private transient Map<UUID, Funding> funding = Map.of();
  private transient Map<OdsCode, Observation> stages = Map.of();
  private transient List<CoveredArea> areas = List.of();

  ProgrammeView(
      FindProgrammes programmes,
      FindTrusts trusts,
      FindFunding findFunding,
      FindObservations observations,
      MaturityModels models) {
    this.programmes = programmes;
    this.trusts = trusts;
    this.findFunding = findFunding;
    this.observations = observations;
    this.models = models;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Programme programme =
        programmes.one(
            event
                .getRouteParameters()
                .get("programme")
                .orElseThrow(() -> new NotFound("programme")));
    List<Strand> strands = programmes.strands(programme.slug());
    List<Participant> participants = programmes.participants(programme.slug());
    List<UUID> ids = participants.stream().map(Participant::id).toList();
    today =
        trusts.byCodes(
            participants.stream()
                .map(each -> each.facts().codeThen())
                .filter(Objects::nonNull)
                .toList());
    funding = findFunding.of(ids);
    stages = observations.latest(ModelCode.EMRAM);
    areas = programmes.areas(ids);
    below(programme.name());
    add(new Paragraph(programme.about()), new Paragraph(period(programme)));
    strands.forEach(strand ->
        strand(
            strand,
            participants.stream()
                .filter(each -> each.facts().strand().equals(strand.code()))
                .toList()));
    if (strands.isEmpty()) {
      add(new Paragraph(WORDS.get("programme.nobody")));
    } else {
      together(participants, ids);
      part(WORDS.get("phases.title"), PhaseTable.of(byName(participants)));
    }
    sources(sources(programme, strands, participants));
  }

  private static String period(Programme programme) {
    if (programme.beganOn() == null) {
      return WORDS.get("programme.dates.unknown");
    }
    return programme.endedOn() == null
        ? WORDS.get("programme.began", MaturityWords.date(programme.beganOn()))
        : WORDS.get(
            "programme.dates",
            MaturityWords.date(programme.beganOn()),
            MaturityWords.date(programme.endedOn()));
  }

  private void strand(Strand strand, List<Participant> participants) {
    part(strand.name(), new Paragraph(strand.about()));
    if (strand.announcedOn() != null) {
      add(new Paragraph(WORDS.get("strand.announced", MaturityWords.date(strand.announcedOn()))));
    }
    if (participants.isEmpty()) {
      add(new Paragraph(WORDS.get("strand.nobody")));
      return;
    }
    boolean ofAreas = participants.stream().allMatch(each -> each.facts().codeThen() == null);
    add(ofAreas ? areas(strand, participants) : trusts(strand, participants));
  }

  private Component trusts(Strand strand, List<Participant> participants) {
    Table table =
        new Table(WORDS.get("participants.caption", strand.name()))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("participants.trust"),
                WORDS.get("participants.code"),
                WORDS.get("participants.role"),
                WORDS.get("participants.stage"),
                WORDS.get("participants.target"),
                WORDS.get("participants.maximum"),
                WORDS.get("participants.paid"));
    for (Participant each : participants) {
      OdsCode code = each.facts().codeThen();
      Optional<Trust> trust = Optional.ofNullable(code == null ? null : today.get(code));
      Optional<Observation> stage =
          trust.flatMap(known -> Optional.ofNullable(stages.get(known.code())));
      table.row(
          ParticipantWords.of(each, trust),
          new Text(code == null ? WORDS.get("unknown") : code.formatted()),
          new Text(MaturityWords.one("role", each.facts().role())),
          new Text(
              stage
                  .map(seen -> MaturityWords.observed(seen, models))
                  .orElse(WORDS.get("stage.none"))),
          new Text(MaturityWords.target(each.facts().target())),
          new Text(MaturityWords.maximum(funding.get(each.id()))),
          new Text(MaturityWords.paid(funding.get(each.id()))));
    }
    return table;
  }

  private Component areas(Strand strand, List<Participant> participants) {
    Table table =
        new Table(WORDS.get("participants.caption", strand.name()))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("participants.area"),
                WORDS.get("participants.announced"),
                WORDS.get("participants.covers"),
                WORDS.get("participants.region"),
                WORDS.get("participants.boards"),
                WORDS.get("participants.maximum"),
                WORDS.get("participants.matched"));
    for (Participant each : participants) {
      table.row(
          each.name(),
          MaturityWords.date(each.facts().from()),
          covered(each, CoveredArea.Kind.PLACE),
          covered(each, CoveredArea.Kind.REGION),
          covered(each, CoveredArea.Kind.ICB),
          MaturityWords.maximum(funding.get(each.id())),
          MaturityWords.matched(funding.get(each.id())));
    }
    return table;
  }

  private String covered(Participant participant, CoveredArea.Kind kind) {
    String names =
        areas.stream()
            .filter(area -> area.participant().equals(participant.id()))
            .filter(area -> area.kind() == kind)
            .map(CoveredArea::name)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? WORDS.get("unknown") : names;
  }

  /// Who follows whom, and the partners abroad, as far as sources tell.
  private void together(List<Participant> participants, List<UUID> ids) {
    Map<UUID, String> names =
        participants.stream().collect(Collectors.toMap(Participant::id, Participant::name));
    List<Pair> pairs = programmes.pairs(ids);
    if (!pairs.isEmpty()) {
      ItemList list = ItemList.bullets();
      pairs.stream()
          .filter(pair -> names.containsKey(pair.follower()) && names.containsKey(pair.exemplar()))
          .map(pair ->
              WORDS.get(
                  "pair",
                  names.getOrDefault(pair.follower(), ""),
                  names.getOrDefault(pair.exemplar(), "")))
          .sorted()
          .forEach(list::items);
      part(WORDS.get("pairs.title"), new Paragraph(WORDS.get("pairs.lead")), list);
    }
    if (today.isEmpty()) {
      return; // areas have no partners abroad
    }
    List<Partner> partners = programmes.partners(ids);
    if (partners.isEmpty()) {
      part(WORDS.get("partners.title"), new Paragraph(WORDS.get("partners.none")));
      return;
    }
    ItemList list = ItemList.bullets();
    partners.forEach(each ->
        list.item(
            new Text(
                WORDS.get(
                        "partner.of",
                        names.getOrDefault(each.facts().participant(), ""),
                        ParticipantWords.of(each.facts()))
                    + " "),
            Sources.of(each.facts().source())));
    part(WORDS.get("partners.title"), list);
  }

  private Map<String, Funding> byName(List<Participant> participants) {
    Map<String, Funding> found = new LinkedHashMap<>();
    for (Participant each : participants) {
      Funding money = funding.get(each.id());
      if (money != null) {
        found.put(each.name(), money);
      }
    }
    return found;
  }

  private Set<String> sources(
      Programme programme, List<Strand> strands, List<Participant> participants) {
    Set<String> all = new LinkedHashSet<>(List.of(programme.source()));
    strands.forEach(each -> all.add(each.source()));
    participants.forEach(each -> all.add(each.facts().source()));
    List<String> ofAreas = new ArrayList<>();
    areas.forEach(each -> ofAreas.add(each.source()));
    all.addAll(ofAreas);
    return all;
  }
}
