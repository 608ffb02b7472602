package uk.nhs.portal.triage.ui.clinician;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.triage.calls.CallSummary;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.outcomes.Moments;

/// How calls are said to clinicians.
final class CallWords {

  private static final Words WORDS = ClinicianPage.WORDS;

  private CallWords() {}

  static Component warnings(CallSummary call, Instant now) {
    List<Component> tags = new ArrayList<>();
    if (call.isOverdue(now)) {
      tags.add(new Tag(WORDS.get("calls.overdue"), Tag.Colour.RED));
    }
    if (call.isWaiting() && call.attempts() > 0) {
      tags.add(new Tag(WORDS.get("calls.attempts", call.attempts()), Tag.Colour.YELLOW));
    }
    return Markup.element("div", "app-tags", tags.toArray(Component[]::new));
  }

  static String when(CallSummary call, Instant now) {
    return WORDS.get(
        call.isOverdue(now) ? "calls.since" : "calls.by",
        Moments.formatted(call.promisedBy(), now));
  }

  static String outcome(DispositionCode code) {
    return Dispositions.find(code).map(Disposition::meaning).orElse(code.value())
        + " ("
        + code.value()
        + ")";
  }

  static String name(@Nullable UUID account, Map<UUID, String> names) {
    return account == null
        ? WORDS.get("calls.nobody")
        : names.getOrDefault(account, WORDS.get("calls.somebody"));
  }
}
