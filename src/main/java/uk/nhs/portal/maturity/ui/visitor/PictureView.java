package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.models.MaturityModels;
import uk.nhs.portal.maturity.models.ModelCode;
import uk.nhs.portal.maturity.models.PublishedCount;
import uk.nhs.portal.maturity.models.Stage;
import uk.nhs.portal.maturity.observations.FindObservations;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.maturity.picture.DrawPicture;
import uk.nhs.portal.maturity.picture.Forecast;
import uk.nhs.portal.maturity.picture.NationalPicture;
import uk.nhs.portal.maturity.picture.ProgrammeSpend;
import uk.nhs.portal.maturity.picture.StageCounts;
import uk.nhs.portal.maturity.picture.WeighSpending;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.organisations.areas.FindAreas;

/// The national picture: where trusts are, where they may be, and what it cost.
@Route("mynhs/digital-maturity/picture")
@AnonymousAllowed
class PictureView extends MaturityPage {

  private final transient DrawPicture draw;
  private final transient WeighSpending weigh;
  private final transient FindObservations observations;
  private final transient FindAreas areas;
  private final transient MaturityModels models;

  PictureView(
      DrawPicture draw,
      WeighSpending weigh,
      FindObservations observations,
      FindAreas areas,
      MaturityModels models) {
    this.draw = draw;
    this.weigh = weigh;
    this.observations = observations;
    this.areas = areas;
    this.models = models;
  }

  @Override
  void show(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    PictureAddress here =
        PictureAddress.of(query.getSingleParameter("model"), query.getSingleParameter("areas"));
    NationalPicture picture = draw.of(here.model());
    below(WORDS.get("picture.title"));
    add(
        Paragraph.lead(WORDS.get("picture.lead", name(picture.now()), here.model())),
        new Paragraph(
            new Text(WORDS.get("picture.other") + " "),
            new Link(WORDS.get("picture.model", here.other().model()), here.other().href())));
    years(picture, here);
    forecast(picture);
    places(picture, here);
    groups();
    spending();
    part(WORDS.get("picture.method"), new Paragraph(WORDS.get("picture.method.text")));
  }

  private static String name(StageCounts counts) {
    return counts.recorded() == 0
        ? WORDS.get("picture.now.none", NhsFormat.number(counts.total()))
        : WORDS.get(
            "picture.now",
            NhsFormat.number(counts.atLeast(NationalPicture.BASELINE)),
            NhsFormat.number(counts.recorded()),
            NhsFormat.number(counts.unknown()));
  }

  private void years(NationalPicture picture, PictureAddress here) {
    part(
        WORDS.get("picture.years"),
        new ChartFigure(
                "years",
                WORDS.get("picture.years.headline", here.model()),
                PictureCharts.byYear(picture),
                WORDS.get("picture.years.summary"))
            .headlineLevel(3)
            .csv(here.csv("years")));
  }

  private void forecast(NationalPicture picture) {
    int baseline = NationalPicture.BASELINE;
    String words =
        switch (Forecast.of(picture.years(), baseline)) {
          case Forecast.Reached _ -> WORDS.get("picture.forecast.reached", baseline);
          case Forecast.TooFewYears(int years) ->
              WORDS.get("picture.forecast.few", years, Forecast.FEWEST_YEARS);
          case Forecast.NoProgress _ -> WORDS.get("picture.forecast.none", baseline);
          case Forecast.Uncertain _ -> WORDS.get("picture.forecast.uncertain", baseline);
          case Forecast.Expected(int year, int earliest, int latest) ->
              WORDS.get(
                  "picture.forecast.year",
                  baseline,
                  Integer.toString(year),
                  Integer.toString(earliest),
                  Integer.toString(latest));
        };
    part(
        WORDS.get("picture.forecast", baseline),
        new InsetText(words),
        new Details(
            WORDS.get("picture.forecast.how"),
            new Paragraph(WORDS.get("picture.forecast.how.text", baseline)),
            new Paragraph(WORDS.get("picture.forecast.how.not"))));
  }

  private void places(NationalPicture picture, PictureAddress here) {
    part(
        WORDS.get("picture.regions"),
        new ChartFigure(
                "regions",
                WORDS.get("picture.regions.headline", here.model()),
                PictureCharts.byRegion(picture, areas),
                WORDS.get("picture.regions.summary"))
            .headlineLevel(3)
            .csv(here.csv("regions")));
    boolean icbs = here.icbs();
    add(
        new ChartFigure(
                "map",
                WORDS.get(icbs ? "picture.map.icbs" : "picture.map.regions"),
                PictureCharts.map(picture, areas, icbs),
                WORDS.get("picture.map.summary"))
            .headlineLevel(3)
            .csv(here.csv(icbs ? "icbs" : "regions")),
        new Paragraph(
            new Link(
                WORDS.get(icbs ? "picture.map.to-regions" : "picture.map.to-icbs"),
                here.otherAreas().href() + "#map")));
  }

  private void groups() {
    List<Observation> latest = List.copyOf(observations.latest(ModelCode.EPR_GROUP).values());
    Table table =
        new Table(WORDS.get("picture.groups.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(WORDS.get("groups.group"), WORDS.get("groups.published"))
            .numericColumn(WORDS.get("groups.recorded"));
    for (Stage group : models.of(ModelCode.EPR_GROUP).editions().getLast().stages()) {
      List<String> published =
          models.published().stream()
              .filter(each -> Objects.equals(each.group(), group.number()))
              .map(each -> WORDS.get("groups.count", capital(each.when()), each.trusts()))
              .toList();
      table.row(
          new Text(WORDS.get("group.one", group.number(), group.name())),
          published.isEmpty() ? new Text(WORDS.get("unknown")) : Markup.lines(published),
          new Text(
              NhsFormat.number(
                  latest.stream()
                      .filter(each -> Objects.equals(each.stage(), group.number()))
                      .count())));
    }
    part(
        WORDS.get("groups.title"),
        new Paragraph(WORDS.get("picture.groups.text")),
        table,
        new Paragraph(
            new Link(WORDS.get("picture.groups.csv"), MaturityLinks.picture() + "/groups.csv")));
    add(Heading.h3(WORDS.get("sources")));
    models.published().stream()
        .map(PublishedCount::source)
        .distinct()
        .forEach(each -> add(new Paragraph(Sources.of(each))));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private void spending() {
    List<ProgrammeSpend> spends = weigh.all();
    if (spends.isEmpty()) {
      return;
    }
    part(
        WORDS.get("picture.spend"),
        new ChartFigure(
                "spend",
                WORDS.get("picture.spend.headline"),
                PictureCharts.spend(spends),
                WORDS.get("picture.spend.summary"))
            .headlineLevel(3)
            .csv(MaturityLinks.picture() + "/spend.csv"));
    Table table =
        new Table(WORDS.get("picture.spend.caption"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("picture.spend.programme"),
                WORDS.get("picture.most"),
                WORDS.get("picture.agreed"),
                WORDS.get("picture.paid"),
                WORDS.get("picture.spend.reached"));
    for (ProgrammeSpend each : spends) {
      int all = each.participants();
      table.row(
          new Link(each.programme().name(), MaturityLinks.programme(each.programme().slug())),
          new Text(PictureCharts.sum(each.maximum(), all)),
          new Text(PictureCharts.sum(each.agreed(), all)),
          new Text(PictureCharts.sum(each.paid(), all)),
          new Text(PictureCharts.reached(each)));
    }
    add(table);
    List<String> sources = new ArrayList<>();
    spends.forEach(each -> sources.add(each.programme().source()));
    sources(sources.stream().distinct().toList());
  }
}
