package uk.nhs.portal.maturity.ui.trust;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.buddying.AskBuddies;
import uk.nhs.portal.maturity.buddying.BuddyAct;
import uk.nhs.portal.maturity.buddying.BuddyMatch;
import uk.nhs.portal.maturity.buddying.BuddyRequest;
import uk.nhs.portal.maturity.buddying.BuddyTopic;
import uk.nhs.portal.maturity.buddying.Buddying;
import uk.nhs.portal.maturity.buddying.BuddyingState;
import uk.nhs.portal.maturity.buddying.FindBuddies;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.ui.forms.Ask;
import uk.nhs.portal.maturity.ui.forms.BuddyWords;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// A trust looks for buddies, offers to be one, and says whether it agrees.
@Route("trust/maturity/buddies")
@RolesAllowed("TRUST_EDITOR")
class OwnBuddiesView extends OwnPage {

  private static final String HERE = PATH + "/buddies";
  private static final int LONGEST_WORDS = 1_000;

  private final transient FindBuddies find;
  private final transient AskBuddies ask;
  private final transient FindTrusts trusts;

  OwnBuddiesView(MyTrusts mine, FindBuddies find, AskBuddies ask, FindTrusts trusts) {
    super(mine);
    this.find = find;
    this.ask = ask;
    this.trusts = trusts;
  }

  @Override
  void show(BeforeEnterEvent event) {
    Optional<BuddyRequest> request = find.request(code());
    List<Buddying> all = find.of(code());
    List<BuddyMatch> matches = find.matches(code());
    List<OdsCode> codes = new ArrayList<>();
    all.forEach(each -> codes.add(each.partnerOf(code())));
    matches.forEach(each -> codes.add(each.request().trust()));
    Map<OdsCode, Trust> known = trusts.byCodes(codes);
    sayWhatWasDone(event);
    heading(WORDS.get("own.buddies"), PATH);
    add(new Paragraph(WORDS.get("own.buddies.lead")));
    all.forEach(each -> add(card(each, known)));
    request.ifPresentOrElse(
        mine -> {
          add(Heading.h2(WORDS.get("own.buddies.looking")), own(mine));
          add(Heading.h2(WORDS.get("own.buddies.matches")));
          if (matches.isEmpty()) {
            add(new Paragraph(WORDS.get("own.buddies.matches.none")));
          }
          matches.forEach(each -> add(card(each, known)));
        },
        this::askForm);
  }

  private Card card(Buddying buddying, Map<OdsCode, Trust> known) {
    OdsCode partner = buddying.partnerOf(code());
    Card card =
        new Card(name(partner, known))
            .add(
                new Paragraph(BuddyWords.state(buddying.state())),
                new Paragraph(
                    new Link(
                        WORDS.get("own.buddies.see"),
                        name(partner, known),
                        MaturityLinks.trust(partner))));
    if (buddying.waitsFor(code())) {
      card.add(
          act(
              "own.buddies.agree",
              () -> ask.agree(code(), buddying.id()),
              "agreed",
              partner,
              known),
          act(
              "own.buddies.decline",
              () -> ask.decline(code(), buddying.id()),
              "declined",
              partner,
              known));
    } else if (buddying.state() instanceof BuddyingState.Agreed
        || buddying.state() instanceof BuddyingState.Offered) {
      card.add(
          act(
              "own.buddies.end",
              () -> ask.end(code(), buddying.id(), ""),
              "ended",
              partner,
              known));
    }
    return card;
  }

  private Card card(BuddyMatch match, Map<OdsCode, Trust> known) {
    OdsCode trust = match.request().trust();
    UUID key = UUID.randomUUID();
    Card card =
        new Card(3, name(trust, known))
            .add(
                new SummaryList()
                    .row(WORDS.get("own.buddies.helps"), topics(match.helps()))
                    .row(WORDS.get("own.buddies.needs"), topics(match.needs())));
    if (!match.request().words().isEmpty()) {
      card.add(new Paragraph(match.request().words()));
    }
    return card.add(
        act(
            "own.buddies.offer",
            () -> ask.offer(key, code(), match.request().id()),
            "offered",
            trust,
            known));
  }

  /// A button of its own form; its hidden words say with whom.
  private Form act(
      String words, Supplier<BuddyAct> act, String done, OdsCode with, Map<OdsCode, Trust> known) {
    Form form = Form.inPage();
    form.add(new Button(WORDS.get(words, name(with, known))).secondary().preventDoubleClick());
    return onSubmit(form, errors -> answer(act.get(), done, errors));
  }

  private Form own(BuddyRequest mine) {
    Form form = Form.inPage();
    form.add(
        new SummaryList()
            .row(WORDS.get("buddy.needs"), topics(mine.needs()))
            .row(WORDS.get("buddy.strengths"), topics(mine.strengths())),
        new Button(WORDS.get("own.buddies.close")).secondary().preventDoubleClick());
    return onSubmit(form, errors -> answer(ask.close(mine.id()), "closed", errors));
  }

  private void askForm() {
    Checkboxes needs = topics("needs");
    Checkboxes strengths = topics("strengths");
    CharacterCount words = Ask.text("words", LONGEST_WORDS);
    add(
        Heading.h2(WORDS.get("own.buddies.ask")),
        form(
            WORDS.get("own.buddies.ask.button"),
            errors ->
                answer(
                    ask.ask(key(), code(), chosen(strengths), chosen(needs), words.value()),
                    "asked",
                    errors),
            needs,
            strengths,
            words));
  }

  private void answer(BuddyAct act, String done, FormErrors errors) {
    if (act == BuddyAct.DONE) {
      done(HERE, done);
    } else {
      errors.show(Ask.one("buddy.act", act));
    }
  }

  private static Checkboxes topics(String name) {
    Checkboxes boxes = new Checkboxes(name, WORDS.get("ask." + name)).small();
    Arrays.stream(BuddyTopic.values())
        .forEach(topic -> boxes.option(topic.name(), Ask.one("topic", topic)));
    return boxes;
  }

  private static Set<BuddyTopic> chosen(Checkboxes boxes) {
    return Arrays.stream(BuddyTopic.values())
        .filter(topic -> boxes.value().contains(topic.name()))
        .collect(Collectors.toSet());
  }

  private static String topics(Set<BuddyTopic> topics) {
    return topics.isEmpty()
        ? WORDS.get("own.buddies.nothing")
        : topics.stream()
            .sorted()
            .map(topic -> Ask.one("topic", topic))
            .collect(Collectors.joining("; "));
  }

  private static String name(OdsCode code, Map<OdsCode, Trust> known) {
    Trust trust = known.get(code);
    return trust == null ? code.formatted() : trust.name();
  }
}
