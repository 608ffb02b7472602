package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.judgements.WhatThisMeans;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.scorecards.LookAtMeasure;
import uk.nhs.portal.performance.scorecards.MeasureSight;
import uk.nhs.portal.performance.scorecards.PutSideBySide;
import uk.nhs.portal.performance.scorecards.ScorecardFound;
import uk.nhs.portal.performance.scorecards.ScorecardLine;
import uk.nhs.portal.performance.scorecards.ShowScorecard;
import uk.nhs.portal.performance.scorecards.SideBySide;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Xmr;

/// What is on the pages, as files for spreadsheets: the same rows in the same order.
@RestController
@AnonymousAllowed
class MyNhsFiles {

  private final LookAtMeasure look;
  private final ShowScorecard scorecards;
  private final PutSideBySide sideBySide;

  MyNhsFiles(LookAtMeasure look, ShowScorecard scorecards, PutSideBySide sideBySide) {
    this.look = look;
    this.scorecards = scorecards;
    this.sideBySide = sideBySide;
  }

  /// The list of a measure's page, with all its pages.
  @GetMapping("/mynhs/measures/{code}/organisations.csv")
  public ResponseEntity<byte[]> organisations(
      @PathVariable String code, HttpServletRequest request) {
    MeasureAddress address = MeasureAddress.in(code, query(request));
    MeasureSight sight = sight(address);
    CsvFile file =
        new CsvFile(
            "period",
            "organisation",
            "name",
            "numerator",
            "denominator",
            "value",
            "lower95",
            "upper95",
            "against_england",
            "fifth",
            "status");
    for (Placed each : new Ranking(sight, address).rows()) {
      Figure figure = each.figure();
      file.row(
          figure.period(),
          each.organisation().code(),
          each.organisation().name(),
          figure.numerator(),
          figure.denominator(),
          figure.value(),
          lower(each.interval95()),
          upper(each.interval95()),
          Judged.comparedInWords(sight.measure(), each.againstEngland()),
          Judged.fifth(each.fifth()),
          status(figure));
    }
    return file.named(sight.measure().code() + "-" + sight.period());
  }

  /// The series of one organisation on a measure's page.
  @GetMapping("/mynhs/measures/{code}/series.csv")
  public ResponseEntity<byte[]> series(@PathVariable String code, HttpServletRequest request) {
    MeasureAddress address = MeasureAddress.in(code, query(request));
    OdsCode about = address.organisation();
    MeasureSight sight = sight(address);
    OrganisationSeries series =
        ReportingOrganisation.ENGLAND.equals(about) ? sight.england() : sight.organisation();
    if (series == null) {
      throw notFound();
    }
    CsvFile file =
        new CsvFile(
            "period",
            "numerator",
            "denominator",
            "value",
            "lower95",
            "upper95",
            "mean",
            "lpl",
            "upl",
            "special_cause",
            "england",
            "against_england",
            "status");
    series.judged().figures().forEach(each -> file.row(point(sight.measure(), each)));
    return file.named(sight.measure().code() + "-" + series.organisation().code());
  }

  /// All measures of a scorecard.
  @GetMapping("/mynhs/organisations/{ods}/figures.csv")
  public ResponseEntity<byte[]> scorecard(@PathVariable String ods, HttpServletRequest request) {
    OdsCode code = MyNhsPage.code(ods).orElseThrow(MyNhsFiles::notFound);
    History history = History.of(request.getParameter("history"));
    if (!(scorecards.of(code, history) instanceof ScorecardFound.Found(var scorecard))) {
      throw notFound();
    }
    CsvFile file =
        new CsvFile(
            "domain",
            "measure",
            "name",
            "period",
            "numerator",
            "denominator",
            "value",
            "lower95",
            "upper95",
            "against_england",
            "fifth",
            "variation",
            "assurance",
            "meaning",
            "status");
    scorecard.domains().values().stream()
        .flatMap(List::stream)
        .forEach(line -> file.row(measure(line)));
    return file.named("mynhs-" + code);
  }

  /// The organisations that are side by side.
  @GetMapping("/mynhs/compare/organisations.csv")
  public ResponseEntity<byte[]> compared(HttpServletRequest request) {
    CompareAddress address = CompareAddress.in(query(request));
    SideBySide side =
        MyNhsPage.read(address.measure(), MeasureCode::of)
            .flatMap(code -> sideBySide.of(code, address.organisations(), address.period()))
            .orElseThrow(MyNhsFiles::notFound);
    CsvFile file =
        new CsvFile(
            "organisation",
            "name",
            "period",
            "numerator",
            "denominator",
            "value",
            "lower95",
            "upper95",
            "against_england",
            "status");
    for (OrganisationSeries each : side.series()) {
      Optional<JudgedFigure> judged = side.figure(each);
      Figure figure = judged.map(JudgedFigure::figure).orElse(null);
      Interval interval = judged.map(JudgedFigure::interval95).orElse(null);
      file.row(
          each.organisation().code(),
          each.organisation().name(),
          side.period(),
          figure == null ? null : figure.numerator(),
          figure == null ? null : figure.denominator(),
          figure == null ? null : figure.value(),
          lower(interval),
          upper(interval),
          judged
              .map(found -> Judged.comparedInWords(side.measure(), found.againstEngland()))
              .orElse(null),
          figure == null ? null : status(figure));
    }
    return file.named("mynhs-compare-" + side.measure().code());
  }

  private MeasureSight sight(MeasureAddress address) {
    return MyNhsPage.read(address.measure(), MeasureCode::of)
        .flatMap(code -> look.of(code, address.period(), address.organisation(), address.history()))
        .orElseThrow(MyNhsFiles::notFound);
  }

  private static @Nullable Object[] point(Measure measure, JudgedFigure each) {
    Figure figure = each.figure();
    Xmr.Point xmr = each.xmr();
    return new @Nullable Object[] {
      figure.period(),
      figure.numerator(),
      figure.denominator(),
      figure.value(),
      lower(each.interval95()),
      upper(each.interval95()),
      xmr == null ? null : xmr.mean(),
      xmr == null ? null : xmr.lpl(),
      xmr == null ? null : xmr.upl(),
      xmr == null ? null : xmr.specialCause().word(),
      each.england(),
      Judged.comparedInWords(measure, each.againstEngland()),
      status(figure)
    };
  }

  private static @Nullable Object[] measure(ScorecardLine line) {
    Latest latest = line.series().judged().latest();
    Figure figure = latest == null ? null : latest.figure().figure();
    Interval interval = latest == null ? null : latest.figure().interval95();
    return new @Nullable Object[] {
      line.measure().domain(),
      line.measure().code(),
      line.measure().name(),
      figure == null ? null : figure.period(),
      figure == null ? null : figure.numerator(),
      figure == null ? null : figure.denominator(),
      figure == null ? null : figure.value(),
      lower(interval),
      upper(interval),
      latest == null
          ? null
          : Judged.comparedInWords(line.measure(), latest.figure().againstEngland()),
      Judged.fifth(line.fifth()),
      latest == null || line.added() ? null : latest.variation().word(),
      latest == null || line.added() || latest.assurance() == null
          ? null
          : latest.assurance().word(),
      line.added()
          ? WhatThisMeans.now(line.series().judged())
          : WhatThisMeans.text(line.series().judged()),
      figure == null ? null : status(figure)
    };
  }

  /// `hidden`, `missing`, `provisional`, `revised` or nothing.
  private static String status(Figure figure) {
    if (figure.hidden()) {
      return "hidden";
    }
    if (figure.value() == null) {
      return "missing";
    }
    String revised = figure.isRevised() ? "revised" : "";
    return figure.provisional() ? ("provisional " + revised).strip() : revised;
  }

  private static @Nullable Double lower(@Nullable Interval interval) {
    return interval == null ? null : interval.lower();
  }

  private static @Nullable Double upper(@Nullable Interval interval) {
    return interval == null ? null : (Double) interval.upper();
  }

  private static QueryParameters query(HttpServletRequest request) {
    return QueryParameters.fromString(Objects.requireNonNullElse(request.getQueryString(), ""));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
