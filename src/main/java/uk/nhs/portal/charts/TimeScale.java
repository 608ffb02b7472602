package uk.nhs.portal.charts;

import java.time.LocalDate;

/// From days to places along an axis; a single day stands in the middle.
record TimeScale(LocalDate first, LocalDate last, double start, double end) {

  double at(LocalDate day) {
    long days = last.toEpochDay() - first.toEpochDay();
    double share = days == 0 ? 0.5 : (double) (day.toEpochDay() - first.toEpochDay()) / days;
    return start + share * (end - start);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
