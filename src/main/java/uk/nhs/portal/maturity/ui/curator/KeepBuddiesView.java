package uk.nhs.portal.maturity.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.buddying.AskBuddies;
import uk.nhs.portal.maturity.buddying.BuddyAct;
import uk.nhs.portal.maturity.buddying.BuddyRequest;
import uk.nhs.portal.maturity.buddying.BuddyTopic;
import uk.nhs.portal.maturity.buddying.Buddying;
import uk.nhs.portal.maturity.buddying.BuddyingState;
import uk.nhs.portal.maturity.buddying.FindBuddies;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.maturity.ui.forms.BuddyWords;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Select;

/// Who looks for buddies, and what has come of it; a curator proposes, and each trust says for
/// itself whether it agrees.
@Route("curator/maturity/buddies")
@RolesAllowed({"CURATOR", "ADMIN"})
class KeepBuddiesView extends KeepPage {

  private final transient FindBuddies find;
  private final transient AskBuddies ask;
  private final transient FindTrusts trusts;

  KeepBuddiesView(FindBuddies find, AskBuddies ask, FindTrusts trusts) {
    this.find = find;
    this.ask = ask;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    List<BuddyRequest> open = find.open();
    List<Buddying> all = find.all();
    List<OdsCode> codes = new ArrayList<>(open.stream().map(BuddyRequest::trust).toList());
    all.forEach(each -> codes.addAll(List.of(each.one(), each.other())));
    Map<OdsCode, Trust> known = trusts.byCodes(codes);
    width(Width.FULL);
    sayWhatWasDone(event);
    heading(WORDS.get("keep.buddies"), PATH);
    add(new Paragraph(WORDS.get("keep.buddies.lead")));
    if (open.isEmpty()) {
      add(new Paragraph(WORDS.get("keep.buddies.nobody")));
    } else {
      add(requests(open, known));
    }
    if (open.size() > 1) {
      propose(open, known);
    }
    if (!all.isEmpty()) {
      add(buddyings(all, known));
    }
  }

  private static Component requests(List<BuddyRequest> open, Map<OdsCode, Trust> known) {
    Table table =
        new Table(WORDS.get("keep.buddies.open"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("participants.trust"),
                WORDS.get("buddy.needs"),
                WORDS.get("buddy.strengths"),
                WORDS.get("buddy.words"),
                WORDS.get("buddy.since"));
    for (BuddyRequest each : open) {
      table.row(
          name(each.trust(), known),
          topics(each.needs()),
          topics(each.strengths()),
          each.words(),
          NhsFormat.dateTime(each.askedAt()));
    }
    return table;
  }

  private void propose(List<BuddyRequest> open, Map<OdsCode, Trust> known) {
    Select one = select("one", open, known);
    Select other = select("other", open, known);
    add(Heading.h2(WORDS.get("keep.buddies.propose")));
    form(
        WORDS.get("keep.buddies.propose"),
        errors -> {
          BuddyAct act =
              one.value().equals(other.value())
                  ? BuddyAct.NO_LONGER_LOOKING
                  : ask.propose(
                      key(), UUID.fromString(one.value()), UUID.fromString(other.value()));
          if (act == BuddyAct.DONE) {
            done(PATH + "/buddies", "proposed");
          } else if (one.value().equals(other.value())) {
            errors.show(other, Ask.error("other"));
          } else {
            errors.show(Ask.one("buddy.act", act));
          }
        },
        one,
        other);
  }

  private static Select select(String name, List<BuddyRequest> open, Map<OdsCode, Trust> known) {
    Select select = new Select(name, WORDS.get("ask." + name));
    open.forEach(each -> select.option(each.id().toString(), name(each.trust(), known)));
    return select;
  }

  private static Component buddyings(List<Buddying> all, Map<OdsCode, Trust> known) {
    Table table =
        new Table(WORDS.get("keep.buddies.all"))
            .responsive()
            .columns(WORDS.get("buddy.one"), WORDS.get("buddy.other"), WORDS.get("buddy.state"));
    for (Buddying each : all) {
      BuddyingState state = each.state();
      table.row(
          new Text(name(each.one(), known)),
          new Text(name(each.other(), known)),
          new Text(BuddyWords.state(state)));
    }
    return table;
  }

  private static String topics(Collection<BuddyTopic> topics) {
    return topics.stream()
        .sorted()
        .map(topic -> Ask.one("topic", topic))
        .collect(Collectors.joining("; "));
  }

  private static String name(OdsCode code, Map<OdsCode, Trust> known) {
    Trust trust = known.get(code);
    return trust == null ? code.formatted() : trust.name();
  }
}
