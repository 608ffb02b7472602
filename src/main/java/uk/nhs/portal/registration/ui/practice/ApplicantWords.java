package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.decisions.Match;
import uk.nhs.portal.registration.decisions.QueueRow;

/// How applications are said to staff.
final class ApplicantWords {

  private static final Words WORDS = RegistrationPage.WORDS;

  /// From so many days before the last one on, the clock stands out.
  private static final int SOON = 3;

  private ApplicantWords() {}

  /// How long the practice has left, or when it decided; in words, never in colour alone.
  static Component clock(QueueRow row, LocalDate today) {
    Instant decidedAt = row.decidedAt();
    if (decidedAt != null) {
      return Markup.text("span", "", NhsFormat.date(London.at(decidedAt).toLocalDate()));
    }
    long left = ChronoUnit.DAYS.between(today, row.dueOn());
    return left < 0
        ? new Tag(days("practice.clock.overdue", -left), Tag.Colour.RED)
        : left == 0
            ? new Tag(WORDS.get("practice.clock.today"), Tag.Colour.ORANGE)
            : new Tag(
                days("practice.clock.left", left),
                left <= SOON ? Tag.Colour.YELLOW : Tag.Colour.WHITE);
  }

  private static String days(String key, long days) {
    return WORDS.get(days == 1 ? key + ".one" : key, NhsFormat.number(days));
  }

  static Tag match(Match match) {
    Tag.Colour colour =
        switch (match) {
          case EXACT -> Tag.Colour.GREEN;
          case PARTIAL -> Tag.Colour.YELLOW;
          case NONE -> Tag.Colour.GREY;
          case STOPPED -> Tag.Colour.RED;
        };
    return new Tag(one("practice.match", match), colour);
  }

  static Tag area(Area area) {
    Tag.Colour colour =
        switch (area) {
          case INNER -> Tag.Colour.GREEN;
          case OUTER -> Tag.Colour.YELLOW;
          case OUTSIDE -> Tag.Colour.ORANGE;
          case UNKNOWN -> Tag.Colour.GREY;
        };
    return new Tag(one("practice.area", area), colour);
  }

  static Tag status(ApplicantStatus status) {
    Tag.Colour colour =
        switch (status) {
          case DRAFT, WITHDRAWN, ALREADY_REGISTERED -> Tag.Colour.GREY;
          case NEW -> Tag.Colour.BLUE;
          case UNDER_REVIEW -> Tag.Colour.PURPLE;
          case APPROVED -> Tag.Colour.GREEN;
          case DECLINED -> Tag.Colour.RED;
        };
    return new Tag(one("practice.status", status), colour);
  }

  static String kind(@Nullable String kind) {
    return WORDS.get("practice.kind." + (kind == null ? "none" : kind));
  }

  /// What staff should see at once; nothing for most people.
  static Component flags(QueueRow row) {
    List<Component> tags = new ArrayList<>();
    if (row.approveAt() != null) {
      tags.add(new Tag(from(row.approveAt()), Tag.Colour.GREEN));
    }
    if (row.reviewReason() != null) {
      tags.add(new Tag(one("practice.review", row.reviewReason()), Tag.Colour.PURPLE));
    }
    row.flags().stream()
        .sorted()
        .map(ApplicantWords::flag)
        .forEach(words -> tags.add(new Tag(words, Tag.Colour.BLUE)));
    return Markup.element("div", "app-tags", tags.toArray(Component[]::new));
  }

  /// A flag that has no words yet is better shown as it is than missed.
  static String flag(String flag) {
    String key = "practice.flag." + flag;
    return WORDS.has(key) ? WORDS.get(key) : flag.replace('-', ' ');
  }

  /// "Approved from 10:05am".
  static String from(Instant at) {
    return WORDS.get("practice.pending.from", NhsFormat.time(London.at(at).toLocalTime()));
  }

  static String household(int size) {
    return WORDS.get("practice.household", size);
  }

  static String one(String beginning, Enum<?> value) {
    return WORDS.get(beginning + "." + value.name());
  }
}
