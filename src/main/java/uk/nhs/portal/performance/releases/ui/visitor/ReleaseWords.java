package uk.nhs.portal.performance.releases.ui.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.releases.Cell;
import uk.nhs.portal.performance.releases.CellChange;
import uk.nhs.portal.performance.releases.ReleaseDifference;
import uk.nhs.portal.performance.releases.ReleasedBatch;
import uk.nhs.portal.performance.releases.ReleasedMeasure;

/// How releases are put into words.
final class ReleaseWords {

  static final Words WORDS = Words.of(ReleaseWords.class);
  private static final int FEW = 3;

  private ReleaseWords() {}

  /// Which measures: by their names if they are few, else how many.
  static String measures(ReleasedBatch batch) {
    return batch.measures().size() > FEW
        ? WORDS.get("releases.measures.many", batch.measures().size())
        : batch.measures().stream()
            .map(each -> each.measure().name())
            .collect(Collectors.joining(", "));
  }

  /// `June 2024`, or `June 2024 to August 2024`.
  static String periods(ReleasedMeasure measure) {
    MeasureFormat format = new MeasureFormat(measure.measure());
    return measure.from().equals(measure.to())
        ? format.period(measure.from())
        : WORDS.get("releases.periods", format.period(measure.from()), format.period(measure.to()));
  }

  /// Of all measures together, where they have the same; else of each measure that differs.
  static String periods(ReleasedBatch batch) {
    List<String> different =
        batch.measures().stream().map(ReleaseWords::periods).distinct().toList();
    return different.size() > FEW
        ? WORDS.get("releases.periods.many", different.size())
        : String.join(", ", different);
  }

  /// What a place said, or says.
  static String cell(CellChange change, Cell cell) {
    MeasureFormat format = new MeasureFormat(change.measure());
    return switch (cell) {
      case Cell.Shown shown -> shown(format, shown);
      case Cell.Hidden _ -> WORDS.get("releases.cell.hidden");
      case Cell.Missing _ -> WORDS.get("releases.cell.missing");
      case Cell.Absent _ -> WORDS.get("releases.cell.absent");
    };
  }

  private static String shown(MeasureFormat format, Cell.Shown shown) {
    Double numerator = shown.numerator();
    String value = format.value(shown.value());
    return numerator == null || shown.denominator() == null
        ? value
        : value + " (" + format.count(numerator, shown.denominator()) + ")";
  }

  /// The sentences of a correction notice: what, how much, and why.
  static List<String> notice(ReleasedBatch batch, ReleaseDifference difference) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        WORDS.get("releases.notice", NhsFormat.dateTime(batch.publicFrom()), measures(batch)));
    sentences.add(
        difference.differing() == 0
            ? WORDS.get("releases.notice.nothing")
            : WORDS.get(
                "releases.notice.cells",
                figures(difference.changed()),
                NhsFormat.number(difference.added()),
                NhsFormat.number(difference.gone()),
                NhsFormat.number(difference.same())));
    sentences.add(
        batch.reason() == null
            ? WORDS.get("releases.notice.no-reason")
            : WORDS.get(
                "releases.notice.reason", sentence(Objects.requireNonNull(batch.reason()))));
    return sentences;
  }

  private static String figures(long count) {
    return count == 1
        ? WORDS.get("releases.figure")
        : WORDS.get("releases.figures", NhsFormat.number(count));
  }

  /// With a full stop, whatever whoever wrote it did.
  static String sentence(String text) {
    String stripped = text.strip();
    return stripped.matches("(?s).*[.!?]") ? stripped : stripped + ".";
  }
}
