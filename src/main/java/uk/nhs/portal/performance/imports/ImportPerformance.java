package uk.nhs.portal.performance.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.TextFile;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.batches.BatchRemark;
import uk.nhs.portal.performance.intake.AddFigures;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NewBatch;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;

/// Imports a published file of performance figures: all of it in one transaction, or nothing.
///
/// Whoever calls it has made sure that the person may do so.
@Service
public class ImportPerformance {

  private static final Words WORDS = Words.of(ImportPerformance.class);

  private final FindMeasures findMeasures;
  private final AddFigures addFigures;
  private final List<PerformanceLayout> layouts;

  ImportPerformance(FindMeasures findMeasures, AddFigures addFigures, RegionNames regions) {
    this.findMeasures = findMeasures;
    this.addFigures = addFigures;
    this.layouts =
        List.of(
            new EmergencyLayout(regions),
            new WaitingListLayout(),
            new ListSizeLayout(),
            new RatingsLayout(),
            new IndicatorExportLayout(),
            IndicatorUploadLayout.TODAY,
            IndicatorUploadLayout.OLD,
            new GeneralLayout());
  }

  /// Imports the file.
  ///
  /// @param listener hears what there is to say about rows, in their order
  /// @throws UnreadableFile if the file as a whole cannot be read, its layout is not known, or no
  ///   measure can be derived from it
  public FigureImport run(ImportFile file, ImportWish wish, Consumer<BatchRemark> listener) {
    TextFile text = TextFile.inspect(file);
    FileRows rows = FileRows.of(text);
    Header header = rows.header();
    PerformanceLayout layout =
        layouts.stream()
            .filter(each -> each.recognises(header))
            .findFirst()
            .orElseThrow(() -> new UnreadableFile(file.name(), unknown(header)));
    List<Measure> measures = measures(file, layout, wish.measure());
    NewBatch batch =
        new NewBatch(
            layout.name(),
            file.name(),
            text.sha256(),
            measures,
            layout.wholePeriods(),
            wish.provisional(),
            wish.skipBad(),
            reason(wish, file),
            wish.publishing());
    return addFigures.add(
        batch,
        listener,
        sink -> {
          repairs(text, rows, sink);
          read(rows, header, layout, measures, sink);
        });
  }

  private static void read(
      FileRows rows,
      Header header,
      PerformanceLayout layout,
      List<Measure> measures,
      FigureSink sink) {
    if (header.twice().isPresent() && !layout.checksHeader()) {
      sink.refuseAll(1, header.twice().get(), "header.twice");
    } else {
      rows.read(header, layout.start(header, measures, sink), sink);
    }
  }

  private static void repairs(TextFile text, FileRows rows, FigureSink sink) {
    if (!text.isUtf8()) {
      sink.remark(0, "", "file.not-utf8");
    }
    if (!rows.hasCommas()) {
      sink.remark(0, "", "file.separator");
    }
  }

  private List<Measure> measures(
      ImportFile file, PerformanceLayout layout, @Nullable MeasureCode code) {
    if (code == null) {
      List<Measure> derived =
          findMeasures.all().stream()
              .filter(measure ->
                  measure.derivation() != null
                      && measure.derivation().layout().equals(layout.name()))
              .toList();
      if (derived.isEmpty()) {
        throw new UnreadableFile(file.name(), "measure.needed");
      }
      derived.forEach(measure -> require(file, layout, measure));
      return derived;
    }
    Measure measure =
        findMeasures
            .byCode(code)
            .orElseThrow(() -> new UnreadableFile(file.name(), "measure.unknown"));
    require(file, layout, measure);
    return List.of(measure);
  }

  private static void require(ImportFile file, PerformanceLayout layout, Measure measure) {
    layout
        .refusal(measure)
        .ifPresent(code -> {
          throw new UnreadableFile(file.name(), code);
        });
  }

  /// What somebody says, or what the name of the file says.
  private static @Nullable String reason(ImportWish wish, ImportFile file) {
    boolean revised = file.name().toLowerCase(Locale.ROOT).contains("-revised");
    return wish.reason() == null && revised ? WORDS.get("batch.reason.revised") : wish.reason();
  }

  private static String unknown(Header header) {
    if (header.has("practice_code", "pcn_code") || isRegister(header)) {
      return "file.is-register";
    }
    boolean upload =
        header.size() == IndicatorUploadLayout.TODAY.columns().size()
            && header.names().subList(1, 3).stream()
                .allMatch(cell -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    return upload ? "file.no-header" : "file.layout";
  }

  /// The files of the Organisation Data Service have no header: 27 columns, a code, dates.
  private static boolean isRegister(Header first) {
    return first.size() == 27
        && first.names().getFirst().matches("[a-z0-9]{3,10}")
        && first.names().get(10).matches("[0-9]{8}");
  }
}
