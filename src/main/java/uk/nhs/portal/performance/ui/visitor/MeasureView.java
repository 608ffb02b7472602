package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.organisations.areas.AreaBoundary;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.FindBoundaries;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.scorecards.LookAtMeasure;
import uk.nhs.portal.performance.scorecards.MeasureSight;

/// A measure: one organisation in it, England over time, all organisations, and what it means.
@Route("mynhs/measures/:code")
@AnonymousAllowed
class MeasureView extends MyNhsPage {

  private final LookAtMeasure look;
  private final FindAreas areas;
  private final FindBoundaries boundaries;

  MeasureView(LookAtMeasure look, FindAreas areas, FindBoundaries boundaries) {
    this.look = look;
    this.areas = areas;
    this.boundaries = boundaries;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String typed = event.getRouteParameters().get("code").orElse("");
    MeasureAddress address = MeasureAddress.in(typed, event.getLocation().getQueryParameters());
    MeasureSight sight =
        read(typed, MeasureCode::of)
            .flatMap(
                code -> look.of(code, address.period(), address.organisation(), address.history()))
            .orElseThrow(() -> new NotFound("measure"));
    clear();
    width(Width.FULL);
    Measure measure = sight.measure();
    crumbs(new Link(WORDS.get("visitor.measures.title"), PerformanceLinks.measures()));
    title(measure.name(), WORDS.get("visitor.title"));
    if (!measure.sheet().definition().isEmpty()) {
      add(Paragraph.lead(measure.sheet().definition()));
    }
    note(sight, address);
    organisation(sight, address);
    england(sight, address);
    others(sight, address);
    new DefinitionPart(sight).parts().forEach(this::add);
    add(new PrintButton());
  }

  private void note(MeasureSight sight, MeasureAddress address) {
    boolean unknown = address.period() != null && !address.period().equals(sight.period());
    if ((address.badPeriod() || unknown) && sight.period() != null) {
      add(new InsetText(WORDS.get("visitor.period.unknown")));
    }
    if (sight.period() == null) {
      add(new InsetText(WORDS.get("visitor.measure.nothing")));
    }
  }

  private void organisation(MeasureSight sight, MeasureAddress address) {
    OdsCode code = address.organisation();
    if (code != null) {
      new OrganisationPart(sight, address, code).parts().forEach(this::add);
    }
  }

  private void england(MeasureSight sight, MeasureAddress address) {
    OrganisationSeries england = sight.england();
    OdsCode about = address.organisation();
    if (england == null || england.organisation().code().equals(about)) {
      return;
    }
    add(Heading.h2(WORDS.get("visitor.england.heading")));
    OrganisationPart.said(england, null).forEach(this::add);
    if (about == null) {
      add(
          new SeriesCharts(england)
              .xmr("england", 3)
              .csv(address.csv(england.organisation().code())));
    } else {
      add(
          links(
              new Link(
                  WORDS.get("visitor.england.chart"),
                  PerformanceLinks.measure(address.measure()))));
    }
  }

  private void others(MeasureSight sight, MeasureAddress address) {
    LocalDate period = sight.period();
    if (period != null) {
      new OthersPart(sight, address, period, areas::byCode, kind -> outlines(kind, sight, address))
          .parts()
          .forEach((Component part) -> add(part));
    }
  }

  /// Outlines cost a statement, which a page about an organisation that is none of today's needs
  /// otherwise: there the map is of tiles.
  private Map<String, AreaBoundary> outlines(
      AreaKind kind, MeasureSight sight, MeasureAddress address) {
    boolean room = Optional.ofNullable(address.organisation()).flatMap(sight::placed).isPresent();
    return room || address.organisation() == null ? boundaries.of(kind) : Map.of();
  }
}
