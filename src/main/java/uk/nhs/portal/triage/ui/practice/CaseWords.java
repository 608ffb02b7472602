package uk.nhs.portal.triage.ui.practice;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.triage.handover.CaseDetails;
import uk.nhs.portal.triage.handover.CaseSummary;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.outcomes.Moments;

/// How cases are said to staff.
final class CaseWords {

  private static final Words WORDS = CasePage.WORDS;

  private CaseWords() {}

  /// What must not be missed, in words and colour; nothing for most cases.
  static Component warnings(CaseSummary each, Instant now) {
    List<Component> tags = new ArrayList<>();
    if (each.isOverdue(now)) {
      tags.add(new Tag(WORDS.get("practice.triage.overdue"), Tag.Colour.RED));
    }
    if (each.redFlag()) {
      tags.add(new Tag(WORDS.get("practice.triage.red-flag"), Tag.Colour.RED));
    }
    if (each.urgencyRose()) {
      tags.add(new Tag(WORDS.get("practice.triage.rose"), Tag.Colour.ORANGE));
    } else if (each.earlierContacts() > 0) {
      tags.add(new Tag(WORDS.get("practice.triage.again"), Tag.Colour.YELLOW));
    }
    if (each.isOpen() && each.appointment() != null) {
      tags.add(new Tag(WORDS.get("practice.triage.has-appointment"), Tag.Colour.GREEN));
    }
    if (each.patient() == null) {
      tags.add(new Tag(WORDS.get("practice.triage.not-matched"), Tag.Colour.GREY));
    }
    return Markup.element("div", "app-tags", tags.toArray(Component[]::new));
  }

  /// Whether somebody can say by hand whom it is about.
  static boolean canBeMatched(CaseSummary each) {
    return each.isOpen() && each.patient() == null;
  }

  /// What the person said of themselves, to find them among the patients.
  static SummaryList saidOfThemselves(CaseDetails details) {
    CaseSummary summary = details.summary();
    NhsNumber number = details.nhsNumber();
    SummaryList said =
        new SummaryList()
            .row(WORDS.get("practice.triage.name"), summary.name().formatted())
            .row(WORDS.get("practice.triage.date-of-birth"), NhsFormat.date(summary.dateOfBirth()));
    return number == null
        ? said
        : said.row(WORDS.get("practice.triage.nhs-number"), Markup.nowrap(number.formatted()));
  }

  static String meaning(DispositionCode outcome) {
    return Dispositions.find(outcome).map(Disposition::meaning).orElse(outcome.value());
  }

  /// By when the practice has to act, seen from now.
  static String clock(CaseSummary each, Instant now) {
    Instant due = each.dueAt();
    if (each.answeredAt() != null) {
      return WORDS.get("practice.triage.answered", NhsFormat.dateTime(each.answeredAt()));
    }
    if (due == null) {
      return WORDS.get("practice.triage.no-hurry");
    }
    return now.isBefore(due)
        ? WORDS.get("practice.triage.by", Moments.formatted(due, now))
        : WORDS.get("practice.triage.since", Moments.formatted(due, now));
  }

  static String assigned(@Nullable UUID to, Map<UUID, String> names) {
    return to == null
        ? WORDS.get("practice.triage.nobody")
        : names.getOrDefault(to, WORDS.get("practice.triage.somebody"));
  }

  static String enumWords(String beginning, Enum<?> value) {
    return WORDS.get(beginning + "." + value.name());
  }
}
