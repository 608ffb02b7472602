package uk.nhs.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Measure;

/// The figures of trusts and practices that do not exist, to the last month that is over.
///
/// @param measures those of the demonstration, by code
/// @param last the first day of the last month that is over
record InventedFigures(Map<String, Measure> measures, LocalDate last) {

  static final String SEEN = "demo-ae-4h";
  static final String ATTENDANCES = "demo-ae-attendances";
  static final String WAITING = "demo-rtt-18w";
  static final String EXPERIENCE = "demo-gp-experience";
  static final String COMPLAINTS = "demo-gp-complaints";

  private static final OdsCode FORGETFUL = new OdsCode("ZYT09");
  private static final int YEARS = 5;
  private static final int QUARTERS = 12;

  Measure measure(String code) {
    Measure measure = measures.get(code);
    if (measure == null) {
      throw new IllegalStateException(code + " is not defined");
    }
    return measure;
  }

  /// All months from one to another, both included.
  List<LocalDate> months(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1), java.time.Period.ofMonths(1)).toList();
  }

  /// The trusts' figures of a month.
  ///
  /// @param twice of which trust attendances that ended late were first counted twice; null for
  ///   none
  void trusts(LocalDate month, @org.jspecify.annotations.Nullable OdsCode twice, FigureSink sink) {
    for (InventedTrust trust : InventedTrust.in(month)) {
      if (isMissing(trust.code(), month)) {
        continue;
      }
      InventedTrust.Counted counted = trust.counted(month, last);
      long again = trust.code().equals(twice) ? (counted.attendances() - counted.within()) / 9 : 0;
      long attendances = counted.attendances() + again;
      sink.row();
      figure(sink, SEEN, month, trust.code(), counted.within(), attendances);
      sink.figure(
          new NewFigure(
              0,
              measure(ATTENDANCES),
              month,
              trust.code().value(),
              (double) attendances,
              null,
              (double) attendances,
              null,
              null,
              null));
      figure(sink, WAITING, month, trust.code(), counted.shorter(), counted.waiting());
    }
  }

  /// One trust sent nothing in one month: missing is not zero.
  private boolean isMissing(OdsCode trust, LocalDate month) {
    return trust.equals(FORGETFUL) && month.equals(last.minusMonths(7));
  }

  /// The first days of the years with a survey of GP practices.
  List<LocalDate> years() {
    List<LocalDate> years = new ArrayList<>();
    for (int back = YEARS; back > 0; back--) {
      years.add(LocalDate.of(last.getYear() - back, 1, 1));
    }
    return years;
  }

  /// What patients of the county's practices answered.
  void experience(LocalDate year, FigureSink sink) {
    for (OdsCode practice : Fernshire.practices()) {
      Random chance = new Random(17L * practice.value().hashCode() + year.toEpochDay());
      long answered = 60L + chance.nextInt(120);
      double usual = 0.62 + 0.025 * Math.floorMod(practice.value().hashCode(), 11);
      long good =
          Math.round(answered * Math.clamp(usual + 0.03 * chance.nextGaussian(), 0.3, 0.98));
      sink.row();
      figure(sink, EXPERIENCE, year, practice, good, answered);
    }
  }

  /// The first days of the quarters with complaints.
  List<LocalDate> quarters() {
    LocalDate running = last.plusMonths(1);
    LocalDate quarter = running.withDayOfMonth(1).minusMonths((running.getMonthValue() - 1) % 3);
    List<LocalDate> quarters = new ArrayList<>();
    for (int back = QUARTERS; back > 0; back--) {
      quarters.add(quarter.minusMonths(3L * back));
    }
    return quarters;
  }

  /// Complaints about the county's practices; many of the numbers are small.
  void complaints(LocalDate quarter, FigureSink sink) {
    for (OdsCode practice : Fernshire.practices()) {
      Random chance = new Random(13L * practice.value().hashCode() + quarter.toEpochDay());
      long patients =
          5_200 + 900L * Math.floorMod(practice.value().hashCode(), 9) + chance.nextInt(60);
      sink.row();
      figure(sink, COMPLAINTS, quarter, practice, chance.nextInt(16), patients);
    }
  }

  private void figure(
      FigureSink sink,
      String code,
      LocalDate period,
      OdsCode organisation,
      long numerator,
      long denominator) {
    sink.figure(
        NewFigure.of(
            0,
            measure(code),
            period,
            organisation.value(),
            (double) numerator,
            (double) denominator));
  }
}
