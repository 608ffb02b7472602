package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.charts.ui.ChartFigure;
import uk.nhs.portal.charts.ui.Drawn;
import uk.nhs.portal.nhsuk.Markup;

/// Writes a page of all charts, for people to look at; `portal.css` stands beside it, made with
/// `npx sass --load-path=node_modules frontend/styles/portal.scss target/screenshots/portal.css`.
class ChartGalleryTests {

  @Test
  void aPageShowsEveryChart() throws IOException {
    HtmlContainer main = Markup.element("main", "nhsuk-main-wrapper");
    main.add(Markup.text("h1", "nhsuk-heading-l", "Charts"));
    HtmlContainer icons = new HtmlContainer("p");
    for (Variation variation : Variation.values()) {
      icons.add(Drawn.variation(variation));
    }
    for (Assurance assurance : Assurance.values()) {
      icons.add(Drawn.assurance(assurance));
    }
    main.add(icons, Markup.element("p", "", Drawn.sparkline(ChartSamples.spark())));
    main.add(figure("ranged", ChartSamples.rangedBars()));
    ChartSamples.all().forEach((id, chart) -> main.add(figure(id, chart)));

    Path page = Path.of("target/screenshots/charts.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, page(main.getElement().getOuterHTML()));

    assertThat(main.getElement().getOuterHTML()).contains("app-chart__svg--wide");
  }

  private static ChartFigure figure(String id, Chart chart) {
    return new ChartFigure(
            id,
            "Fewer patients were seen within 4 hours since 2023",
            chart,
            "The line went down in summer 2023. It has not met the target since.")
        .csv("/figures.csv");
  }

  static String page(String body) {
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title>
    <base href="/elsewhere/"><meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/portal.css"></head>
    <body class="nhsuk-frontend-supported"><div class="nhsuk-width-container">%s</div></body></html>
    """
        .formatted(body);
  }
}
