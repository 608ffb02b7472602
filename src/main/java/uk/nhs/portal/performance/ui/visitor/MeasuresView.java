package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.SeriesOf;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.scorecards.Domains;

/// All measures by domain, each with what England has.
@Route("mynhs/measures")
@AnonymousAllowed
class MeasuresView extends MyNhsPage {

  private final FindMeasures measures;
  private final SeriesOf series;

  MeasuresView(FindMeasures measures, SeriesOf series) {
    this.measures = measures;
    this.series = series;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    crumbs();
    title(WORDS.get("visitor.measures.title"), WORDS.get("visitor.title"));
    List<Measure> all = measures.all();
    if (all.isEmpty()) {
      add(new InsetText(WORDS.get("visitor.measures.nothing")));
      return;
    }
    add(Paragraph.lead(WORDS.get("visitor.measures.lead")));
    Map<Integer, OrganisationSeries> england = new HashMap<>();
    series
        .of(all, List.of(), History.BROKEN)
        .forEach(each -> england.put(each.judged().measure().id(), each));
    Domains.of(all, Measure::domain)
        .forEach((domain, theirs) -> {
          String name = domain.isEmpty() ? WORDS.get("visitor.domain.other") : domain;
          add(Heading.h2(name), table(name, theirs, england));
        });
  }

  private static Table table(
      String domain, List<Measure> measures, Map<Integer, OrganisationSeries> england) {
    Table table =
        new Table(WORDS.get("visitor.measures.caption", domain))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("visitor.measures.measure"),
                WORDS.get("visitor.measures.england"),
                WORDS.get("visitor.measures.period"),
                WORDS.get("visitor.measures.over-time"));
    for (Measure measure : measures) {
      OrganisationSeries own = england.get(measure.id());
      table.row(cells(measure, own, own == null ? null : own.judged().latest()));
    }
    return table;
  }

  private static Component[] cells(
      Measure measure, @Nullable OrganisationSeries england, @Nullable Latest latest) {
    Link link = new Link(measure.name(), PerformanceLinks.measure(measure.code().value()));
    if (latest == null) {
      Text none = new Text(WORDS.get("visitor.figure.missing"));
      return new Component[] {link, none, new Text(""), new Text("")};
    }
    OrganisationSeries series = Objects.requireNonNull(england);
    MeasureFormat format = new MeasureFormat(series.judged().measure());
    return new Component[] {
      link,
      new Text(format.value(latest.value())),
      new Text(format.period(latest.figure().figure().period())),
      new SeriesCharts(series).sparkline()
    };
  }
}
