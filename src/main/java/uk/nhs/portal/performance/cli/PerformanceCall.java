package uk.nhs.portal.performance.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.performance.imports.ImportWish;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.MeasureCode;

/// What somebody wants who calls `import performance`.
record PerformanceCall(List<String> files, ImportWish wish) {

  /// The call, if it can be understood.
  static Optional<PerformanceCall> of(List<String> arguments) {
    try {
      return new Reader(arguments).read();
    } catch (InvalidValue | DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// When the figures become public, if not at once.
  Optional<Instant> embargo() {
    return wish.publishing() instanceof Publishing.From(Instant until)
        ? Optional.of(until)
        : Optional.empty();
  }

  private static final class Reader {

    private final List<String> words = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private @Nullable MeasureCode measure;
    private @Nullable String reason;
    private Publishing publishing = new Publishing.AtOnce();
    private boolean provisional;
    private boolean skipBad;

    Reader(List<String> arguments) {
      for (String argument : arguments) {
        int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        words.add(equals < 0 ? argument : argument.substring(0, equals));
        if (equals >= 0) {
          words.add(argument.substring(equals + 1));
        }
      }
    }

    Optional<PerformanceCall> read() {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean takesValue = List.of("--measure", "--embargo", "--reason").contains(word);
        if (takesValue && i + 1 == words.size()) {
          return Optional.empty();
        }
        switch (word) {
          case "--measure" -> measure = MeasureCode.of(words.get(++i));
          case "--embargo" -> publishing = new Publishing.From(london(words.get(++i)));
          case "--reason" -> reason = reason(words.get(++i));
          case "--provisional" -> provisional = true;
          case "--skip-bad" -> skipBad = true;
          default -> {
            if (word.startsWith("--")) {
              return Optional.empty();
            }
            files.add(word);
          }
        }
      }
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new PerformanceCall(
                  files, new ImportWish(measure, provisional, skipBad, reason, publishing)));
    }

    /// A time on the clocks of England, unless it says which clock it means.
    private static Instant london(String text) {
      String iso = text.strip().replace(' ', 'T');
      if (iso.endsWith("Z") || iso.matches(".*T.*[+-][0-9:]+")) {
        return OffsetDateTime.parse(iso).toInstant();
      }
      return iso.contains("T")
          ? LocalDateTime.parse(iso).atZone(London.ZONE).toInstant()
          : London.startOfDay(LocalDate.parse(iso));
    }

    private static String reason(String text) {
      if (text.isBlank() || text.length() > 500) {
        throw new InvalidValue("reason.length");
      }
      return text.strip();
    }
  }
}
