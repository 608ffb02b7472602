package uk.nhs.portal.performance.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import uk.nhs.portal.performance.batches.BatchCounts;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.measures.Measure;

/// Takes the figures of one batch and writes them in pieces, in the order in which they come.
final class Intake implements FigureSink {

  private static final int PIECE = 4_000;
  private static final int KEPT_REMARKS = 1_000;
  private static final int KEPT_REPORTERS = 100_000;

  private final UUID batch;
  private final boolean wholePeriods;
  private final Set<Integer> wanted = new HashSet<>();
  private final IntakeTables tables;
  private final LocalDate today;
  private final Consumer<BatchRemark> listener;

  private final List<Pending> pending = new ArrayList<>(PIECE);
  private final Map<String, NamedOrganisation> named = new HashMap<>();
  private final Map<String, Reporter> reporters = new HashMap<>();
  private final Set<String> stored = new HashSet<>();
  private final Map<ReleaseKey, OpenRelease> releases = new LinkedHashMap<>();
  private final Map<Integer, Map<LocalDate, Integer>> lastRevisions = new HashMap<>();
  private final List<BatchRemark> remarks = new ArrayList<>();
  private long read;
  private long used;
  private long refused;
  private long lastRefused;
  private boolean allRefused;

  /// @param wanted the measures whose figures are taken; others are passed over
  Intake(
      UUID batch,
      boolean wholePeriods,
      List<Measure> wanted,
      IntakeTables tables,
      LocalDate today,
      Consumer<BatchRemark> listener) {
    this.batch = batch;
    this.wholePeriods = wholePeriods;
    wanted.forEach(measure -> this.wanted.add(measure.id()));
    this.tables = tables;
    this.today = today;
    this.listener = listener;
  }

  @Override
  public void row() {
    read++;
  }

  @Override
  public void figure(NewFigure figure) {
    if (wanted.contains(figure.measure().id())) {
      pend(new Pending.Figure(figure));
    }
  }

  @Override
  public void names(NamedOrganisation organisation) {
    named.put(organisation.code(), organisation);
  }

  @Override
  public void refuse(long line, String column, String code, String... facts) {
    pend(new Pending.Remark(new BatchRemark(line, column, code, List.of(facts), true)));
  }

  @Override
  public void refuseAll(long line, String column, String code, String... facts) {
    allRefused = true;
    pend(new Pending.Remark(new BatchRemark(line, column, code, List.of(facts), true)));
  }

  @Override
  public void remark(long line, String column, String code, String... facts) {
    pend(new Pending.Remark(new BatchRemark(line, column, code, List.of(facts), false)));
  }

  BatchCounts counts() {
    return new BatchCounts(read, used, refused);
  }

  /// Whether nothing was taken, although nothing was refused.
  boolean isEmpty() {
    return used == 0 && !allRefused && refused == 0;
  }

  boolean isGood(boolean skipBad) {
    return !allRefused && (skipBad ? used > 0 : refused == 0);
  }

  List<BatchRemark> remarks() {
    return remarks;
  }

  List<OpenRelease> releases() {
    return List.copyOf(releases.values());
  }

  private void pend(Pending one) {
    pending.add(one);
    if (pending.size() == PIECE) {
      flush();
    }
  }

  /// Checks and writes what is waiting.
  void flush() {
    findReporters();
    List<FigureWriter.NewRow> rows = new ArrayList<>(pending.size());
    List<OpenRelease> opened = new ArrayList<>();
    Map<String, Reporter> unknownYet = new LinkedHashMap<>();
    for (Pending one : pending) {
      switch (one) {
        case Pending.Remark(BatchRemark remark) -> say(remark);
        case Pending.Figure(NewFigure figure) -> take(figure, rows, opened, unknownYet);
      }
    }
    tables.open(batch, wholePeriods, opened);
    tables.add(List.copyOf(unknownYet.values()));
    stored.addAll(unknownYet.keySet());
    tables.add(rows, this::count, this::isThere);
    pending.clear();
    named.clear();
  }

  private void take(
      NewFigure figure,
      List<FigureWriter.NewRow> rows,
      List<OpenRelease> opened,
      Map<String, Reporter> unknownYet) {
    try {
      Reporter reporter = reporters.get(figure.organisation());
      if (reporter == null) {
        throw new FigureRefused("organisation", "organisation.unknown", figure.organisation());
      }
      CheckedFigure checked = CheckedFigure.of(figure, today);
      if (checked.isAbsent() && wholePeriods) {
        return; // in a whole period missing is no row
      }
      OpenRelease release = release(figure, opened);
      if (!stored.contains(reporter.code())) {
        unknownYet.put(reporter.code(), reporter);
      }
      rows.add(new FigureWriter.NewRow(figure.line(), release, reporter, checked, null));
    } catch (FigureRefused cannotBe) {
      say(
          new BatchRemark(
              figure.line(), cannotBe.column(), cannotBe.code(), cannotBe.facts(), true));
    }
  }

  private OpenRelease release(NewFigure figure, List<OpenRelease> opened) {
    ReleaseKey key = new ReleaseKey(figure.measure().id(), figure.period());
    OpenRelease known = releases.get(key);
    if (known != null) {
      return known;
    }
    int last =
        lastRevisions
            .computeIfAbsent(figure.measure().id(), tables::lastRevisions)
            .getOrDefault(figure.period(), 0);
    OpenRelease release = new OpenRelease(figure.measure(), figure.period(), last + 1);
    releases.put(key, release);
    opened.add(release);
    return release;
  }

  private void findReporters() {
    if (reporters.size() > KEPT_REPORTERS) {
      reporters.clear();
      stored.clear();
    }
    Set<String> unknown = new LinkedHashSet<>();
    for (Pending one : pending) {
      if (one instanceof Pending.Figure(NewFigure figure)
          && !reporters.containsKey(figure.organisation())) {
        unknown.add(figure.organisation());
      }
    }
    if (!unknown.isEmpty()) {
      reporters.putAll(tables.find(unknown, named));
    }
  }

  private void count(FigureWriter.NewRow row) {
    used++;
    CheckedFigure figure = row.figure();
    if (!figure.isAbsent()) {
      row.release().count(row.reporter().kind(), figure.numerator(), figure.denominator());
    }
  }

  private void isThere(FigureWriter.NewRow row) {
    say(
        new BatchRemark(
            row.line(),
            "",
            "row.twice",
            List.of(row.reporter().code(), row.release().period().toString()),
            true));
  }

  private void say(BatchRemark remark) {
    if (remark.refused()
        && remark.line() != lastRefused) { // a row may be refused for many measures
      lastRefused = remark.line();
      refused++;
    }
    if (remarks.size() < KEPT_REMARKS) {
      remarks.add(remark);
    }
    listener.accept(remark);
  }

  private sealed interface Pending {
    record Figure(NewFigure figure) implements Pending {}

    record Remark(BatchRemark remark) implements Pending {}
  }

  private record ReleaseKey(int measure, LocalDate period) {}
}
