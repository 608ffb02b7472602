package uk.nhs.portal.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;

/// What a person answered. Answers are personal, so none shows itself in a log.
public sealed interface Answer {

  /// The person went on without answering; only where an answer is not required.
  enum Skipped implements Answer {
    SKIPPED
  }

  /// One option.
  record Choice(String code) implements Answer {

    @Override
    public String toString() {
      return "Choice[***]";
    }
  }

  /// One or more options, in the order in which the item offers them.
  record Choices(List<String> codes) implements Answer {

    public Choices {
      codes = List.copyOf(codes);
      if (codes.isEmpty()) {
        throw new IllegalArgumentException("who chooses nothing has skipped the question");
      }
    }

    @Override
    public String toString() {
      return "Choices[***]";
    }
  }

  /// Yes or no.
  record YesNo(boolean yes) implements Answer {

    @Override
    public String toString() {
      return "YesNo[***]";
    }
  }

  /// A whole number.
  record Whole(long value) implements Answer {

    @Override
    public String toString() {
      return "Whole[***]";
    }
  }

  /// A decimal number; `1.50` is the same answer as `1.5`.
  record Decimal(BigDecimal value) implements Answer {

    public Decimal {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public String toString() {
      return "Decimal[***]";
    }
  }

  /// A day.
  record Day(LocalDate value) implements Answer {

    @Override
    public String toString() {
      return "Day[***]";
    }
  }

  /// Words, or a value of the NHS in its canonical form (NHS number, postcode, phone, e-mail).
  record Text(String value) implements Answer {

    @Override
    public String toString() {
      return "Text[***]";
    }
  }

  /// Where somebody lives.
  ///
  /// @param lines one to five
  record Address(List<String> lines, @Nullable Postcode postcode) implements Answer {

    public Address {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "Address[***]";
    }
  }

  /// A file that was uploaded.
  ///
  /// @param id under which it is kept
  /// @param type its media type, found out from its content
  /// @param bytes its size
  record Attachment(String id, String name, String type, long bytes) implements Answer {

    @Override
    public String toString() {
      return "Attachment[***]";
    }
  }
}
