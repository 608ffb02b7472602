package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.organisations.areas.AreaBoundary;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.Placed;
import uk.nhs.portal.performance.scorecards.MeasureSight;

/// All organisations of one period: what to show, one drawing, and the list.
///
/// @param areaOf the area with a code
/// @param outlines of areas, asked for only where they are drawn
record OthersPart(
    MeasureSight sight,
    MeasureAddress address,
    LocalDate period,
    Function<String, Optional<NhsArea>> areaOf,
    Function<AreaKind, Map<String, AreaBoundary>> outlines) {

  private static final Words WORDS = Words.of(OthersPart.class);

  List<Component> parts() {
    Ranking ranking = new Ranking(sight, address);
    MeasureFormat format = new MeasureFormat(sight.measure());
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h2(WORDS.get("visitor.others.heading", format.period(period))));
    parts.add(form(ranking, format));
    parts.add(views());
    Optional<ChartFigure> chart = chart(ranking, format.during(period));
    if (chart.isPresent()) {
      parts.add(chart.get().headlineLevel(3).csv(address.csv()));
    } else if (address.view() != MeasureAddress.View.LIST) {
      parts.add(new Paragraph(WORDS.get("visitor.others.no-" + address.view().word())));
    }
    parts.add(Heading.h3(WORDS.get("visitor.others.list", Judged.kinds(ranking.kind()))));
    parts.addAll(new RankedTable(ranking).parts());
    return parts;
  }

  private Optional<ChartFigure> chart(Ranking ranking, String during) {
    ComparisonCharts charts =
        new ComparisonCharts(sight.comparison(), during, address.organisation());
    return switch (address.view()) {
      case FUNNEL -> charts.funnel(ranking.kind());
      case INTERVALS -> charts.intervals(ranking.rows(), ranking.kind());
      case REGIONS -> charts.map(AreaKind.REGION, outlines.apply(AreaKind.REGION));
      case ICBS -> charts.map(AreaKind.ICB, outlines.apply(AreaKind.ICB));
      case LIST -> Optional.empty();
    };
  }

  private Component views() {
    List<Component> links = new ArrayList<>();
    for (MeasureAddress.View view : MeasureAddress.View.values()) {
      links.add(
          MyNhsPage.chosen(
              WORDS.get("visitor.view." + view.name()),
              address.seen(view).href(),
              address.view() == view));
    }
    return MyNhsPage.choice(WORDS.get("visitor.view"), links.toArray(Component[]::new));
  }

  private Component form(Ranking ranking, MeasureFormat format) {
    Form form = Form.get(PerformanceLinks.measure(address.measure()));
    form.addClassNames("app-filter", "app-no-print");
    Select periods = new Select("period", WORDS.get("visitor.filter.period"));
    sight.periods().forEach(each -> periods.option(each.toString(), format.period(each)));
    periods.setValue(period.toString());
    form.add(periods);
    Set<ReportingKind> kinds = ranking.kinds();
    if (kinds.size() > 1) {
      Select kind = new Select("kind", WORDS.get("visitor.filter.kind"));
      kinds.forEach(each -> kind.option(word(each), Judged.kinds(each)));
      kind.setValue(word(ranking.kind()));
      form.add(kind);
    }
    area(form, "region", address.region(), ReportingOrganisation::region);
    area(form, "icb", address.icb(), ReportingOrganisation::icb);
    for (String kept : List.of("organisation", "view", "sort", "history")) {
      String value = address.parameters().get(kept);
      if (value != null) {
        form.hidden(kept, value);
      }
    }
    return form.add(new Button(WORDS.get("visitor.filter.show")));
  }

  private static String word(ReportingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// A choice of areas, where organisations are known to be in several.
  private void area(
      Form form,
      String name,
      @Nullable String chosen,
      Function<ReportingOrganisation, @Nullable String> of) {
    Set<String> codes =
        new TreeSet<>(Comparator.comparing(this::name).thenComparing(Function.identity()));
    for (Placed each : sight.comparison().placed()) {
      String code = of.apply(each.organisation());
      if (code != null && !each.organisation().kind().isArea()) {
        codes.add(code);
      }
    }
    if (codes.size() > 1) {
      Select select = new Select(name, WORDS.get("visitor.filter." + name));
      select.option("", WORDS.get("visitor.filter.all"));
      codes.forEach(code -> select.option(code, name(code)));
      select.setValue(chosen != null && codes.contains(chosen) ? chosen : "");
      form.add(select);
    }
  }

  private String name(String code) {
    return areaOf.apply(code).map(NhsArea::shortName).orElse(code);
  }
}
