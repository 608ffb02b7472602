package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.triage.handover.Progress;
import uk.nhs.portal.triage.outcomes.Moments;

/// How far a practice is with what it was sent.
final class WithPractice {

  private static final Words WORDS = Words.of(WithPractice.class);

  private WithPractice() {}

  static Component card(Progress progress, Instant now) {
    Card card = new Card(2, WORDS.get("practice.progress")).description(progress.words());
    Instant due = progress.dueBy();
    if (due != null && progress.closedAs() == null && !progress.lapsed()) {
      card.description(WORDS.get("practice.due", Moments.formatted(due, now)));
    }
    return card;
  }
}
