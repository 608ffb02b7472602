package uk.nhs.portal.performance.batches;

import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.imports.UnreadableFile;

/// What there is to say about rows and files, in sentences for people.
public final class RemarkWords {

  private static final Words WORDS = Words.of(RemarkWords.class);

  private RemarkWords() {}

  /// `Row 12, period: refused, the period is not a date like 2024-06-01`.
  public static String of(BatchRemark remark) {
    String kind = remark.refused() ? "remark.refused" : "remark.taken";
    String matter = WORDS.get("remark." + remark.code(), remark.facts().toArray());
    String row =
        remark.line() == 0 ? WORDS.get("remark.file") : WORDS.get("remark.row", remark.line());
    String column = remark.column().isEmpty() ? "" : ", " + remark.column();
    return WORDS.get(kind, row + column, matter);
  }

  /// Why the file as a whole cannot be imported.
  public static String of(UnreadableFile unreadable) {
    String line = unreadable.line() == 0 ? "" : WORDS.get("remark.row", unreadable.line()) + ": ";
    return line + WORDS.get("remark." + unreadable.code());
  }

  /// `read 199, taken 197, refused 2`.
  public static String of(BatchCounts counts) {
    return WORDS.get(
        "remark.counts",
        NhsFormat.number(counts.read()),
        NhsFormat.number(counts.used()),
        NhsFormat.number(counts.refused()));
  }
}
