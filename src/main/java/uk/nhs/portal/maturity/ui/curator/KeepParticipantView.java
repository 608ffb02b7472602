package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.FindFunding;
import uk.nhs.portal.maturity.funding.Funding;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.funding.NewAgreement;
import uk.nhs.portal.maturity.funding.Phase;
import uk.nhs.portal.maturity.programmes.FindProgrammes;
import uk.nhs.portal.maturity.programmes.NewParticipant;
import uk.nhs.portal.maturity.programmes.Pair;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.programmes.ParticipantRole;
import uk.nhs.portal.maturity.programmes.Partner;
import uk.nhs.portal.maturity.programmes.Target;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;

/// One participant: its facts, its money by phase, its partners and whom it follows.
@Route("curator/maturity/participants/:participant")
@RolesAllowed({"CURATOR", "ADMIN"})
class KeepParticipantView extends KeepPage {

  private final transient FindProgrammes find;
  private final transient FindFunding funding;

  KeepParticipantView(FindProgrammes find, FindFunding funding) {
    this.find = find;
    this.funding = funding;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Participant known = find.participant(id(event, "participant"));
    String here = participant(known.id());
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(known.name(), programme(known.facts().programme()));
    add(facts(known.facts()));
    OdsCode code = known.facts().codeThen();
    ButtonGroup buttons =
        new ButtonGroup(Button.link(WORDS.get("keep.participant.change"), here + "/change"));
    if (code != null) {
      buttons =
          new ButtonGroup(
              Button.link(WORDS.get("keep.participant.change"), here + "/change"),
              Button.link(WORDS.get("keep.trust"), trust(code)).secondary());
    }
    add(buttons);
    money(known, here);
    partners(known, here);
    if (known.facts().role() == ParticipantRole.FAST_FOLLOWER) {
      follows(known, here);
    }
  }

  private static SummaryList facts(NewParticipant facts) {
    OdsCode code = facts.codeThen();
    Target target = facts.target();
    return new SummaryList()
        .row(WORDS.get("participants.code"), code == null ? WORDS.get("unknown") : code.formatted())
        .row(WORDS.get("participants.role"), Ask.one("role", facts.role()))
        .row(WORDS.get("keep.strand"), facts.strand())
        .row(WORDS.get("participants.from"), day(facts.from()))
        .row(WORDS.get("keep.until"), day(facts.until()))
        .row(
            WORDS.get("participants.target"),
            target == null
                ? WORDS.get("unknown")
                : WORDS.get("stage.of", target.model(), target.stage()))
        .row(WORDS.get("source"), facts.source());
  }

  private void money(Participant known, String here) {
    Optional<Funding> found = funding.of(known.id());
    add(Heading.h2(WORDS.get("phases.title")));
    if (found.isEmpty()) {
      add(new Paragraph(WORDS.get("keep.agreement.none")));
    } else {
      NewAgreement facts = found.get().facts();
      add(
          new SummaryList()
              .row(WORDS.get("participants.maximum"), money(facts.maximum()))
              .row(WORDS.get("participants.agreed"), money(facts.agreed()))
              .row(
                  WORDS.get("keep.matched-required"),
                  WORDS.get(facts.matchedRequired() ? "keep.yes" : "keep.no"))
              .row(WORDS.get("participants.matched"), money(facts.matched()))
              .row(WORDS.get("source"), facts.source()));
      if (!found.get().phases().isEmpty()) {
        add(phases(found.get().phases()));
      }
    }
    ButtonGroup buttons =
        found.isEmpty()
            ? new ButtonGroup(
                Button.link(WORDS.get("keep.agreement"), here + "/agreement").secondary())
            : new ButtonGroup(
                Button.link(WORDS.get("keep.agreement"), here + "/agreement").secondary(),
                Button.link(WORDS.get("keep.phase.add"), here + "/phase").secondary());
    add(buttons);
  }

  private static Table phases(List<Phase> phases) {
    Table table =
        new Table(WORDS.get("phases.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("phases.kind"),
                WORDS.get("phases.when"),
                WORDS.get("phases.amount"),
                WORDS.get("phases.due"),
                WORDS.get("phases.achieved"),
                WORDS.get("phases.paid"));
    for (Phase each : phases) {
      table.row(
          new Link(
              Ask.one("phase", each.facts().kind()),
              each.facts().releasedWhen(),
              PATH + "/phases/" + each.id()),
          new Text(each.facts().releasedWhen()),
          new Text(money(each.facts().amount())),
          new Text(day(each.facts().dueOn())),
          new Text(day(each.achievedOn())),
          new Text(day(each.paidOn())));
    }
    return table;
  }

  private void partners(Participant known, String here) {
    List<Partner> partners = find.partners(List.of(known.id()));
    add(Heading.h2(WORDS.get("partners.title")));
    if (partners.isEmpty()) {
      add(new Paragraph(WORDS.get("partners.unknown")));
    } else {
      ItemList list = ItemList.bullets();
      partners.forEach(each ->
          list.item(
              new Link(
                  each.facts().name() + ", " + each.facts().country(),
                  PATH + "/partners/" + each.id())));
      add(list);
    }
    add(Button.link(WORDS.get("keep.partner.add"), here + "/partner").secondary());
  }

  private void follows(Participant known, String here) {
    List<Pair> pairs =
        find.pairs(List.of(known.id())).stream()
            .filter(pair -> pair.follower().equals(known.id()))
            .toList();
    Map<UUID, String> names =
        find.participants(pairs.stream().map(Pair::exemplar).toList()).stream()
            .collect(Collectors.toMap(Participant::id, Participant::name));
    add(Heading.h2(WORDS.get("participants.follows")));
    ItemList list = ItemList.bullets();
    pairs.forEach(pair ->
        list.item(new Text(names.getOrDefault(pair.exemplar(), "") + " (" + pair.source() + ")")));
    Component shown = pairs.isEmpty() ? new Paragraph(WORDS.get("unknown")) : list;
    add(shown, Button.link(WORDS.get("keep.pair"), here + "/pair").secondary());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? WORDS.get("unknown") : NhsFormat.date(day);
  }

  private static String money(@Nullable Money money) {
    return money == null ? WORDS.get("unknown") : money.formatted();
  }
}
