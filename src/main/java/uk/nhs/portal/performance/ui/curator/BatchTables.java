package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.performance.batches.BatchChanges;
import uk.nhs.portal.performance.batches.BatchRelease;
import uk.nhs.portal.performance.batches.BatchSummary;
import uk.nhs.portal.performance.batches.CellChange;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.batches.SampleFigure;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.Measure;

/// The figures of a batch in tables, with periods and values as their measures call them.
final class BatchTables {

  private static final Words WORDS = CuratorPage.WORDS;
  private static final String NOTHING = "–";

  private final Map<String, Measure> measures = new HashMap<>();

  BatchTables(List<Measure> known) {
    known.forEach(measure -> measures.put(measure.code().value(), measure));
  }

  /// Over which periods a batch goes: as its measures call them if they agree, else by months.
  String periods(BatchSummary batch) {
    LocalDate from = batch.from();
    LocalDate to = batch.to();
    if (from == null || to == null) {
      return WORDS.get("curator.none");
    }
    Set<Frequency> agreed =
        batch.measures().stream()
            .map(measures::get)
            .filter(Objects::nonNull)
            .map(Measure::frequency)
            .collect(Collectors.toSet());
    Frequency frequency = agreed.size() == 1 ? agreed.iterator().next() : Frequency.MONTH;
    String first = frequency.periodOf(from);
    return from.equals(to) ? first : WORDS.get("curator.from-to", first, frequency.periodOf(to));
  }

  /// What publishing changes for readers, and a warning of figures that they would lose.
  List<Component> changes(BatchChanges changes) {
    List<Component> parts = new ArrayList<>();
    if (changes.gone() > 0) {
      parts.add(
          new WarningCallout(
              WORDS.get("curator.changes.gone"),
              WORDS.get("curator.changes.gone.what", NhsFormat.number(changes.gone()))));
    }
    parts.add(
        new Paragraph(
            WORDS.get(
                "curator.changes.counts",
                NhsFormat.number(changes.added()),
                NhsFormat.number(changes.changed()),
                NhsFormat.number(changes.gone()),
                NhsFormat.number(changes.unchanged()))));
    if (!changes.largest().isEmpty()) {
      parts.add(largest(changes.largest()));
    }
    return parts;
  }

  private Table largest(List<CellChange> changes) {
    Table table =
        new Table(WORDS.get("curator.changes.largest"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.organisation"),
                WORDS.get("curator.measure"),
                WORDS.get("curator.period"))
            .numericColumn(WORDS.get("curator.before"))
            .numericColumn(WORDS.get("curator.after"));
    changes.forEach(change ->
        table.row(
            change.name(),
            name(change.code()),
            period(change.code(), change.period()),
            value(change.code(), change.before()),
            value(change.code(), change.after())));
    return table;
  }

  /// What the batch changed against what was approved when it came.
  Table counts(List<MeasureCount> counts) {
    Table table =
        new Table(WORDS.get("curator.changed"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("curator.measure"))
            .numericColumn(WORDS.get("curator.added"))
            .numericColumn(WORDS.get("curator.altered"))
            .numericColumn(WORDS.get("curator.gone"))
            .numericColumn(WORDS.get("curator.unchanged"));
    counts.forEach(count ->
        table.row(
            name(count.code()),
            NhsFormat.number(count.added()),
            NhsFormat.number(count.changed()),
            NhsFormat.number(count.gone()),
            NhsFormat.number(count.unchanged())));
    return table;
  }

  /// Which revision of which period, and where its figure of England comes from.
  Table releases(List<BatchRelease> releases) {
    Table table =
        new Table(WORDS.get("curator.releases"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.measure"),
                WORDS.get("curator.period"),
                WORDS.get("curator.england"))
            .numericColumn(WORDS.get("curator.revision"))
            .numericColumn(WORDS.get("curator.count"));
    releases.forEach(release ->
        table.row(
            new Link(name(release.code()), MeasureView.of(release.code())),
            new Text(period(release.code(), release.period())),
            new Text(england(release.england())),
            new Text(NhsFormat.number(release.revision())),
            new Text(NhsFormat.number(release.figures()))));
    return table;
  }

  private static String england(@Nullable String source) {
    return WORDS.get("curator.england." + Objects.requireNonNullElse(source, "none"));
  }

  /// Some figures, as they will be read, and what of them will be hidden.
  Table sample(List<SampleFigure> figures) {
    Table table =
        new Table(WORDS.get("curator.sample"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.organisation"),
                WORDS.get("curator.measure"),
                WORDS.get("curator.period"))
            .numericColumn(WORDS.get("curator.numerator"))
            .numericColumn(WORDS.get("curator.denominator"))
            .numericColumn(WORDS.get("curator.value"))
            .columns(WORDS.get("curator.seen"));
    figures.forEach(figure ->
        table.row(
            WORDS.get("curator.name-code", figure.name(), figure.organisation()),
            name(figure.code()),
            period(figure.code(), figure.period()),
            number(figure.numerator()),
            number(figure.denominator()),
            value(figure.code(), figure.value()),
            seen(figure)));
    return table;
  }

  private static String seen(SampleFigure figure) {
    String hidden = figure.hidden();
    String note = figure.note();
    if (hidden != null) {
      return WORDS.get("curator.seen." + hidden);
    }
    return note == null ? WORDS.get("curator.seen.all") : note(note);
  }

  private static String note(String note) {
    String key = "curator.note." + note;
    return WORDS.has(key) ? WORDS.get(key) : note;
  }

  private String name(String code) {
    Measure measure = measures.get(code);
    return measure == null ? code : measure.name();
  }

  private String period(String code, LocalDate first) {
    Measure measure = measures.get(code);
    return (measure == null ? Frequency.DAY : measure.frequency()).periodOf(first);
  }

  private String value(String code, @Nullable Double value) {
    if (value == null) {
      return NOTHING;
    }
    Measure measure = measures.get(code);
    if (measure == null) {
      return NhsFormat.decimal(value, 1);
    }
    String number = NhsFormat.decimal(value, measure.decimals());
    String unit = measure.unit().label();
    return measure.unit().isPercent() ? number + "%" : (number + " " + unit).strip();
  }

  /// Counts are whole mostly; what is not, is shown with a place.
  private static String number(@Nullable Double number) {
    if (number == null) {
      return NOTHING;
    }
    return NhsFormat.decimal(number, number == Math.rint(number) ? 0 : 1);
  }
}
