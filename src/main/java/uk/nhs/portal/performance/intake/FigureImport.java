package uk.nhs.portal.performance.intake;

import java.util.List;
import java.util.UUID;
import uk.nhs.portal.performance.batches.BatchCounts;
import uk.nhs.portal.performance.batches.MeasureCount;

/// What came of bringing figures in.
public sealed interface FigureImport {

  /// They are stored.
  record Imported(UUID batch, BatchCounts counts, List<MeasureCount> measures)
      implements FigureImport {}

  /// The same content was brought in before, for the same measures as they are defined now.
  record AlreadyThere(UUID batch) implements FigureImport {}

  /// Rows, or the whole file, were refused; nothing is stored.
  record Refused(BatchCounts counts) implements FigureImport {}

  /// Somebody brings in figures of the same measure at the same time; nothing is stored.
  record Busy() implements FigureImport {}
}
