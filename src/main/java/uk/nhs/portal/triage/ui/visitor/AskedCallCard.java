package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.triage.calls.CallEnd;
import uk.nhs.portal.triage.journeys.AskedCall;

/// The call that somebody waits for, and what to do when it does not come.
final class AskedCallCard {

  private static final Words WORDS = Words.of(AskedCallCard.class);

  private AskedCallCard() {}

  static Component of(AskedCall call, Instant now) {
    CallEnd end = call.endedAs();
    if (end != null) {
      return new Card(2, WORDS.get("call.over"))
          .description(WORDS.get("calls.told." + end))
          .description(WORDS.get("calls.told.worse"));
    }
    Card card = new Card(2, WORDS.get("call.asked"));
    Instant tried = call.lastTried();
    if (tried != null) {
      card.description(WORDS.get("calls.tried", NhsFormat.dateTime(tried)));
    }
    return card.description(call.promise().words(now))
        .description(call.promise().whatToDo(now))
        .description(WORDS.get("call.asked.phone", call.phone().formatted()))
        .description(WORDS.get("call.demonstration"));
  }
}
