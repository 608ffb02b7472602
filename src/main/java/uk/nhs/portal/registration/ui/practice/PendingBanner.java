package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.registration.decisions.QueueRow;

/// Says that people were approved together, from when on, and offers to take it back.
///
/// @param pending at least one
record PendingBanner(List<QueueRow> pending, Instant now) {

  private static final Words WORDS = RegistrationPage.WORDS;

  Component offering(Runnable takeBack) {
    Instant last =
        pending.stream()
            .map(row -> Objects.requireNonNull(row.approveAt()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    // the work that brings it into force comes a few seconds later
    String words =
        last.isAfter(now)
            ? WORDS.get(
                pending.size() == 1 ? "practice.pending.one" : "practice.pending",
                pending.size(),
                NhsFormat.time(London.at(last).toLocalTime()))
            : WORDS.get("practice.pending.now");
    return NotificationBanner.important(words)
        .add(Button.acting(WORDS.get("practice.undo"), takeBack).secondary());
  }
}
