package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.nhs.portal.charts.Mark;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.funding.PhaseKind;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.Pair;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.Partner;
import uk.nhs.portal.maturity.programmes.Programme;
import uk.nhs.portal.maturity.programmes.Target;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.SummaryList;

/// As what a trust takes or took part in programmes.
@Service
class TrustProgrammes {

  private final FindProgrammes programmes;
  private final FindFunding funding;
  private final FindTrusts trusts;

  TrustProgrammes(FindProgrammes programmes, FindFunding funding, FindTrusts trusts) {
    this.programmes = programmes;
    this.funding = funding;
    this.trusts = trusts;
  }

  /// What was found of one trust.
  record Found(
      List<Participant> participants,
      Map<UUID, Funding> funding,
      List<Pair> pairs,
      Map<UUID, Participant> others,
      List<Partner> partners,
      Map<String, Programme> programmes,
      Map<OdsCode, Trust> trusts) {

    /// The highest target of all programmes.
    Optional<Target> target() {
      return participants.stream()
          .flatMap(each -> Optional.ofNullable(each.facts().target()).stream())
          .max(Comparator.comparingInt(Target::stage));
    }

    /// When something went live, for charts.
    List<Mark> goLives() {
      return funding.values().stream()
          .flatMap(each -> each.phases().stream())
          .filter(phase -> phase.facts().kind() == PhaseKind.GO_LIVE)
          .flatMap(phase ->
              Optional.ofNullable(phase.achievedOn())
                  .map(day -> new Mark(day, phase.facts().releasedWhen(), Mark.Kind.EVENT))
                  .stream())
          .toList();
    }

    Map<String, Funding> byName() {
      Map<String, Funding> found = new LinkedHashMap<>();
      participants.forEach(each -> {
        Funding money = funding.get(each.id());
        if (money != null) {
          found.put(each.name(), money);
        }
      });
      return found;
    }
  }

  Found of(Trust trust) {
    List<Participant> participants = programmes.of(trust);
    List<UUID> ids = participants.stream().map(Participant::id).toList();
    List<Pair> pairs = programmes.pairs(ids);
    Map<UUID, Participant> others =
        programmes
            .participants(
                pairs.stream()
                    .flatMap(pair -> Stream.of(pair.exemplar(), pair.follower()))
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Participant::id, Function.identity()));
    return new Found(
        participants,
        funding.of(ids),
        pairs,
        others,
        programmes.partners(ids),
        programmes.all().stream().collect(Collectors.toMap(Programme::slug, Function.identity())),
        trusts.byCodes(
            others.values().stream()
                .flatMap(each -> Optional.ofNullable(each.facts().codeThen()).stream())
                .toList()));
  }

  /// A card for each part that it takes.
  static List<Component> cards(Found found) {
    List<Component> cards = new ArrayList<>();
    for (Participant each : found.participants()) {
      Programme programme = found.programmes().get(each.facts().programme());
      if (programme != null) {
        cards.add(card(found, each, programme));
      }
    }
    return cards;
  }

  private static Card card(Found found, Participant each, Programme programme) {
    Funding money = found.funding().get(each.id());
    SummaryList facts =
        new SummaryList()
            .row(
                MaturityPage.WORDS.get("participants.role"),
                MaturityWords.one("role", each.facts().role()))
            .row(MaturityPage.WORDS.get("participants.name-then"), each.name())
            .row(
                MaturityPage.WORDS.get("participants.from"),
                MaturityWords.date(each.facts().from()))
            .row(
                MaturityPage.WORDS.get("participants.target"),
                MaturityWords.target(each.facts().target()))
            .row(MaturityPage.WORDS.get("participants.maximum"), MaturityWords.maximum(money))
            .row(MaturityPage.WORDS.get("participants.agreed"), MaturityWords.agreed(money))
            .row(MaturityPage.WORDS.get("participants.matched"), MaturityWords.matched(money))
            .row(MaturityPage.WORDS.get("participants.paid"), MaturityWords.paid(money))
            .row(MaturityPage.WORDS.get("participants.partners"), partners(found, each))
            .row(MaturityPage.WORDS.get("source"), Sources.of(each.facts().source()));
    pairs(found, each, facts);
    if (!each.facts().note().isEmpty()) {
      facts.row(MaturityPage.WORDS.get("participants.note"), each.facts().note());
    }
    return Card.linked(
            3, Heading.Size.S, programme.name(), MaturityLinks.programme(programme.slug()))
        .add(facts);
  }

  private static Component partners(Found found, Participant each) {
    List<Partner> own =
        found.partners().stream()
            .filter(partner -> partner.facts().participant().equals(each.id()))
            .toList();
    if (own.isEmpty()) {
      return new Text(MaturityPage.WORDS.get("partners.unknown"));
    }
    ItemList list = ItemList.plain();
    own.forEach(partner ->
        list.item(
            new Text(ParticipantWords.of(partner.facts()) + " "),
            Sources.of(partner.facts().source())));
    return list;
  }

  private static void pairs(Found found, Participant each, SummaryList facts) {
    List<Participant> followers = new ArrayList<>();
    List<Participant> exemplars = new ArrayList<>();
    for (Pair pair : found.pairs()) {
      if (pair.exemplar().equals(each.id())) {
        Optional.ofNullable(found.others().get(pair.follower())).ifPresent(followers::add);
      } else if (pair.follower().equals(each.id())) {
        Optional.ofNullable(found.others().get(pair.exemplar())).ifPresent(exemplars::add);
      }
    }
    if (!followers.isEmpty()) {
      facts.row(MaturityPage.WORDS.get("participants.followers"), links(found, followers));
    }
    if (!exemplars.isEmpty()) {
      facts.row(MaturityPage.WORDS.get("participants.follows"), links(found, exemplars));
    }
  }

  private static Component links(Found found, List<Participant> participants) {
    ItemList list = ItemList.plain();
    for (Participant each : participants) {
      OdsCode code = each.facts().codeThen();
      Trust trust = code == null ? null : found.trusts().get(code);
      list.item(
          trust == null
              ? new Text(each.name())
              : new Link(each.name(), MaturityLinks.trust(trust.code())));
    }
    return list;
  }
}
