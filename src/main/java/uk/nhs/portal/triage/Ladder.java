package uk.nhs.portal.triage;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.nhs.portal.triage.outcomes.Deadline;
import uk.nhs.portal.triage.outcomes.Disposition;

/// Which steps there are after a triage, and in which order, from `ladder.csv`.
final class Ladder {

  private static final String FILE = "/uk/nhs/portal/triage/ladder.csv";
  private static final List<Rung> ALL = read();

  private Ladder() {}

  /// Who the steps are for.
  enum Who {
    PATIENT,
    VISITOR
  }

  /// What the steps lead to.
  enum Outcome {
    PRIMARY_CARE,
    PHONE_CALL,
    PLACE,
    /// Self care, or 999: nothing more to arrange.
    NOTHING_MORE;

    static Outcome of(Disposition disposition) {
      if (disposition.kind().isPrimaryCare()) {
        return PRIMARY_CARE;
      }
      if (disposition.kind().isCallBack()) {
        return PHONE_CALL;
      }
      return disposition.servedBy().isEmpty() ? NOTHING_MORE : PLACE;
    }
  }

  /// One step.
  ///
  /// @param answeredWithin how soon a practice answers; [Deadline.None] where nobody answers
  record Rung(Outcome outcome, Who who, Step step, Deadline answeredWithin) {}

  static List<Rung> of(Disposition disposition, Who who) {
    Outcome outcome = Outcome.of(disposition);
    return ALL.stream().filter(rung -> rung.outcome() == outcome && rung.who() == who).toList();
  }

  private static List<Rung> read() {
    try (InputStream in = Objects.requireNonNull(Ladder.class.getResourceAsStream(FILE));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream().map(Ladder::rung).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Rung rung(NamedCsvRecord row) {
    String within = row.getField("answered_within");
    return new Rung(
        named(Outcome.class, row.getField("outcome")),
        named(Who.class, row.getField("who")),
        named(Step.class, row.getField("step")),
        within.isEmpty() ? new Deadline.None() : Deadline.parse(within));
  }

  private static <E extends Enum<E>> E named(Class<E> type, String words) {
    return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
