package uk.nhs.portal.performance.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.measures.Measure;

/// A revision of a period that figures are being written to, and what they add up to.
final class OpenRelease {

  private final Measure measure;
  private final LocalDate period;
  private final int revision;
  private final SumOfFigures sum = new SumOfFigures();
  private boolean england;
  private long figures;

  OpenRelease(Measure measure, LocalDate period, int revision) {
    this.measure = measure;
    this.period = period;
    this.revision = revision;
  }

  Measure measure() {
    return measure;
  }

  LocalDate period() {
    return period;
  }

  int revision() {
    return revision;
  }

  boolean hasEngland() {
    return england;
  }

  /// How many there are, without England's.
  long figures() {
    return figures;
  }

  void count(ReportingKind kind, @Nullable Double numerator, @Nullable Double denominator) {
    if (kind == ReportingKind.ENGLAND) {
      england = true;
    } else {
      figures++;
    }
    sum.add(kind, numerator, denominator);
  }

  SumOfFigures sum() {
    return sum;
  }
}
