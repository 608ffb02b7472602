package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Measure;

/// The portal's own layout for any measure: `period,organisation,numerator,denominator,value`, in
/// any order, of which one of numerator and value must be there.
///
/// The period is the ISO date of its first day, the organisation an ODS code, the ONS code of an
/// area, or `England`. Organisations that a file lacks keep the figures that they have.
record GeneralLayout() implements PerformanceLayout {

  private static final String PERIOD = "period";
  private static final String ORGANISATION = "organisation";
  private static final String NUMERATOR = "numerator";
  private static final String DENOMINATOR = "denominator";
  private static final String VALUE = "value";

  @Override
  public String name() {
    return "general";
  }

  @Override
  public boolean wholePeriods() {
    return false;
  }

  @Override
  public boolean recognises(Header first) {
    return first.has(PERIOD, ORGANISATION) && (first.has(NUMERATOR) || first.has(VALUE));
  }

  @Override
  public Optional<String> refusal(Measure measure) {
    return Optional.empty(); // whatever a measure is derived from, somebody may have computed it
  }

  @Override
  public Reading start(Header header, List<Measure> measures, FigureSink sink) {
    return row -> measures.forEach(measure -> sink.figure(figure(row, measure)));
  }

  private static NewFigure figure(FileRow row, Measure measure) {
    LocalDate period = row.day(PERIOD);
    String organisation = row.code(ORGANISATION);
    NumberCell numerator = row.number(NUMERATOR);
    NumberCell denominator = row.number(DENOMINATOR);
    NumberCell value = value(row, measure);
    boolean absent = number(numerator) == null && number(value) == null;
    return new NewFigure(
        row.line(),
        measure,
        period,
        organisation,
        number(numerator),
        number(denominator),
        number(value),
        null,
        null,
        absent ? note(numerator, denominator, value) : null);
  }

  /// The value; a percentage may have its sign.
  private static NumberCell value(FileRow row, Measure measure) {
    String text = row.text(VALUE);
    if (measure.unit().isPercent() && text.endsWith("%")) {
      NumberCell cell = NumberCell.of(text.substring(0, text.length() - 1));
      if (cell instanceof NumberCell.Amount) {
        return cell;
      }
    }
    return row.number(VALUE);
  }

  private static @Nullable Double number(NumberCell cell) {
    return cell instanceof NumberCell.Amount(double number, _) ? number : null;
  }

  private static String note(NumberCell... cells) {
    return Stream.of(cells)
            .anyMatch(cell ->
                cell instanceof NumberCell.Missing(String note)
                    && note.equals(NewFigure.SUPPRESSED))
        ? NewFigure.SUPPRESSED
        : NewFigure.MISSING;
  }
}
