package uk.nhs.portal.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether an answer is one that an item takes.
final class Fit {

  private final Item item;
  private final @Nullable LocalDate today;

  Fit(Item item, @Nullable LocalDate today) {
    this.item = item;
    this.today = today;
  }

  @Nullable String refusal(Answer answer) {
    return switch (answer) {
      case Answer.Skipped _ -> item.required() ? "empty" : null;
      case Answer.Choice(String code) -> item.kind() == Kind.CHOICE ? choice(code) : "kind";
      case Answer.Choices(List<String> codes) ->
          item.kind() == Kind.CHOICES ? choices(codes) : "kind";
      case Answer.YesNo _ -> item.kind() == Kind.YES_NO ? null : "kind";
      case Answer.Whole(long value) ->
          item.kind() == Kind.WHOLE ? number(BigDecimal.valueOf(value)) : "kind";
      case Answer.Decimal(BigDecimal value) -> item.kind() == Kind.DECIMAL ? number(value) : "kind";
      case Answer.Day(LocalDate value) -> item.kind() == Kind.DATE ? day(value) : "kind";
      case Answer.Text(String value) -> item.kind().isText() ? text(value) : "kind";
      case Answer.Address(List<String> lines, var _) ->
          item.kind() == Kind.ADDRESS ? address(lines) : "kind";
      case Answer.Attachment _ -> item.kind() == Kind.FILE ? null : "kind";
    };
  }

  private @Nullable String choice(String code) {
    return item.option(code).isPresent() ? null : "option";
  }

  private @Nullable String choices(List<String> codes) {
    if (new HashSet<>(codes).size() < codes.size()
        || codes.stream().anyMatch(code -> item.option(code).isEmpty())) {
      return "option";
    }
    boolean none =
        item.options().stream()
            .anyMatch(option -> option.exclusive() && codes.contains(option.code()));
    return none && codes.size() > 1 ? "exclusive" : null;
  }

  private @Nullable String number(BigDecimal value) {
    BigDecimal least = item.limits().least();
    BigDecimal most = item.limits().most();
    if (least != null && value.compareTo(least) < 0) {
      return "least";
    }
    return most != null && value.compareTo(most) > 0 ? "most" : null;
  }

  private @Nullable String day(LocalDate value) {
    Limits limits = item.limits();
    if (limits.time() == Limits.Time.PAST && today != null && value.isAfter(today)) {
      return "past";
    }
    if (limits.time() == Limits.Time.FUTURE && today != null && value.isBefore(today)) {
      return "future";
    }
    if (limits.earliest() != null && value.isBefore(limits.earliest())) {
      return "earliest";
    }
    return limits.latest() != null && value.isAfter(limits.latest()) ? "latest" : null;
  }

  private @Nullable String text(String value) {
    if (value.isBlank()) {
      return "empty";
    }
    // as the page counts them for the person: a smiley is one character
    int length = value.codePointCount(0, value.length());
    return length > item.limits().longest() ? "length" : null;
  }

  private static @Nullable String address(List<String> lines) {
    if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
      return "empty";
    }
    return lines.size() > 5 || lines.stream().anyMatch(line -> line.length() > 100)
        ? "length"
        : null;
  }
}
