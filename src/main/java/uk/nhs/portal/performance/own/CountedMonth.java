package uk.nhs.portal.performance.own;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.intake.FigureSink;
import uk.nhs.portal.performance.intake.FigureSource;
import uk.nhs.portal.performance.intake.NamedOrganisation;
import uk.nhs.portal.performance.intake.NewFigure;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.signposts.PortalFigure;

/// What all features counted in one month.
///
/// @param counted in an order that does not depend on who was asked first
record CountedMonth(YearMonth month, List<Count> counted) implements FigureSource {

  /// What was counted, and as what.
  record Count(Measure measure, PortalFigure figure) {

    String organisation() {
      OdsCode organisation = figure.organisation();
      return (organisation == null ? ReportingOrganisation.ENGLAND : organisation).value();
    }

    /// The same text says the same; another version of the definition may hide other numbers.
    String text() {
      return "%s %d %s %d %d"
          .formatted(
              measure.code(),
              measure.version(),
              organisation(),
              figure.numerator(),
              figure.denominator());
    }
  }

  CountedMonth {
    counted = counted.stream().sorted(Comparator.comparing(Count::text)).toList();
  }

  boolean isEmpty() {
    return counted.isEmpty();
  }

  /// As curators see the batch.
  static String fileName(YearMonth month) {
    return "portal-" + month;
  }

  String fileName() {
    return fileName(month);
  }

  List<Measure> measures() {
    return counted.stream().map(Count::measure).distinct().toList();
  }

  /// Tells the content apart from any other, and from the same content in another place: figures
  /// that go back to what they were before are one more revision.
  ///
  /// @param place which batch of the month it is, from 1
  String sha256(int place) {
    String text =
        counted.stream()
            .map(Count::text)
            .collect(Collectors.joining("\n", fileName() + " " + place + "\n", "\n"));
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public void read(FigureSink sink) {
    for (Count count : counted) {
      PortalFigure figure = count.figure();
      sink.row();
      name(figure.organisation(), sink);
      sink.figure(
          NewFigure.of(
              0,
              count.measure(),
              month.atDay(1),
              count.organisation(),
              (double) figure.numerator(),
              (double) figure.denominator()));
    }
  }

  // The register may have lost a practice whose people used the portal; its figures stay its own.
  private static void name(@Nullable OdsCode practice, FigureSink sink) {
    if (practice != null) {
      sink.names(
          new NamedOrganisation(
              practice.value(), practice.formatted(), ReportingKind.GP_PRACTICE, null));
    }
  }
}
