package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.triage.NextStep;
import uk.nhs.portal.triage.Why;
import uk.nhs.portal.triage.handover.Wish;
import uk.nhs.portal.triage.journeys.Advised;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.StartItems;
import uk.nhs.portal.triage.outcomes.Moments;

/// The ways to get what the outcome asks for, the best first, and honestly why others are closed.
record NextStepList(Journey journey, Advised advised, Instant now) {

  private static final Words WORDS = Words.of(NextStepList.class);

  /// The first times are enough for somebody in a hurry.
  private static final int MOST_TIMES = 5;

  Component[] parts() {
    List<Component> parts = new ArrayList<>();
    advised.withPractice().ifPresent(progress -> parts.add(WithPractice.card(progress, now)));
    advised.call().ifPresent(call -> parts.add(AskedCallCard.of(call, now)));
    if (advised.mayBeTheirs()) {
      parts.add(claim());
    }
    List<NextStep> possible = advised.steps().possible();
    if (!possible.isEmpty()) {
      parts.add(Heading.h2(WORDS.get("steps.title")));
      possible.stream().filter(this::isOpen).forEach(step -> parts.add(card(step)));
    }
    parts.addAll(whyNot());
    return parts.toArray(Component[]::new);
  }

  // Nobody is asked to ask again for what they have asked for.
  private boolean isOpen(NextStep step) {
    return switch (step) {
      case NextStep.AskForCall _, NextStep.SendMessage _ -> advised.withPractice().isEmpty();
      case NextStep.WaitForCall _ -> advised.call().isEmpty();
      case NextStep.BookTime _, NextStep.SignIn _, NextStep.GoToService _, NextStep.Call111 _ ->
          true;
      case NextStep.NotPossible _ -> false;
    };
  }

  private Component card(NextStep step) {
    return switch (step) {
      case NextStep.BookTime(List<SlotSummary> times) -> bookTime(times);
      case NextStep.AskForCall(var promise) ->
          new Card(3, WORDS.get("steps.ask-for-call"))
              .description(promise.words(now))
              .description(promise.whatToDo(now))
              .add(toPractice("steps.ask-for-call.button", Wish.CALL));
      case NextStep.SendMessage(Instant answeredBy) ->
          new Card(3, WORDS.get("steps.message"))
              .description(WORDS.get("steps.message.text", Moments.formatted(answeredBy, now)))
              .add(toPractice("steps.message.button", Wish.MESSAGE));
      case NextStep.SignIn _ ->
          new Card(3, WORDS.get("steps.sign-in"))
              .description(WORDS.get("steps.sign-in.text"))
              .add(
                  new Paragraph(
                      new Link(
                          WORDS.get("steps.sign-in.link"),
                          NextPage.signInBefore(journey.href("outcome")))));
      case NextStep.GoToService(var found) ->
          new Card(3, WORDS.get("steps.go"))
              .add(new PlaceList(found.open(), now, found.exact()).parts())
              .add(new PlaceList(found.hoursUnknown(), now, found.exact()).unknown());
      case NextStep.WaitForCall(var promise) ->
          new Card(3, WORDS.get("steps.call"))
              .description(promise.words(now))
              .description(promise.whatToDo(now))
              .add(Button.link(WORDS.get("steps.call.button"), journey.href("call")));
      case NextStep.Call111 _ ->
          new Card(3, WORDS.get("steps.111"))
              .description(WORDS.get("steps.111.text"))
              .add(new Paragraph(UrgentHelp.call("111", "help.111.call")));
      case NextStep.NotPossible(_, Why why) -> new Paragraph(why.words(now));
    };
  }

  private Component bookTime(List<SlotSummary> times) {
    ItemList list = ItemList.plain();
    times.stream()
        .limit(MOST_TIMES)
        .forEach(slot ->
            list.item(
                new Link(
                    WORDS.get("steps.book.when", Moments.formatted(slot.startsAt(), now)),
                    AppointmentLinks.times(slot)),
                new Text(" – " + WORDS.get("steps.book.what", slot.typeName(), way(slot)))));
    return new Card(3, WORDS.get("steps.book")).description(WORDS.get("steps.book.text")).add(list);
  }

  private static String way(SlotSummary slot) {
    return WORDS.get("steps.way." + slot.way());
  }

  private Component toPractice(String key, Wish wish) {
    return Button.link(WORDS.get(key), journey.href("practice") + "?wish=" + wish).secondary();
  }

  private Component claim() {
    return new Card(3, WORDS.get("steps.claim"))
        .description(WORDS.get("steps.claim.text"))
        .add(
            PostForm.to(journey.href("mine"))
                .add(new Button(WORDS.get("steps.claim.button")).secondary()));
  }

  private List<Component> whyNot() {
    List<NextStep.NotPossible> not =
        advised.steps().ladder().stream()
            .filter(NextStep.NotPossible.class::isInstance)
            .map(NextStep.NotPossible.class::cast)
            .toList();
    List<Component> parts = new ArrayList<>();
    for (NextStep.NotPossible each : not) {
      if (each.why() instanceof Why.PlaceNeeded || each.why() instanceof Why.PlaceUnknown) {
        parts.add(
            new Card(3, WORDS.get("steps.where"))
                .description(each.why().words(now))
                .add(
                    new Paragraph(
                        new Link(
                            WORDS.get("steps.where.link"), journey.href(StartItems.POSTCODE)))));
      }
    }
    if (!not.isEmpty()) {
      parts.add(details(not));
    }
    return parts;
  }

  private Component details(List<NextStep.NotPossible> not) {
    List<Component> content = new ArrayList<>();
    for (NextStep.NotPossible each : not) {
      content.add(
          new Paragraph(WORDS.get("steps.not." + each.step()) + " " + each.why().words(now)));
      if (each.why() instanceof Why.NothingOpen(var nothing)) {
        content.addAll(List.of(new PlaceList(nothing.later(), now, nothing.exact()).parts()));
        content.addAll(
            List.of(new PlaceList(nothing.hoursUnknown(), now, nothing.exact()).unknown()));
      }
    }
    return new Details(WORDS.get("steps.why-not"), content.toArray(Component[]::new));
  }
}
