package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.judgements.JudgedSeries;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.WhatThisMeans;
import uk.nhs.portal.performance.scorecards.ScorecardLine;
import uk.nhs.portal.performance.statistics.Outcome;

/// One measure on a scorecard: value, interval, period and count; against England, among its kind
/// and over time; what to know about the data, what it means, and where it comes from.
///
/// @param href the measure's page with this organisation
record MeasureCard(ScorecardLine line, String href) {

  private static final Words WORDS = Words.of(MeasureCard.class);

  Card card() {
    Card card = Card.linked(3, Heading.Size.S, line.measure().name(), href);
    card.addClassName("app-measure");
    JudgedSeries judged = line.series().judged();
    Latest latest = judged.latest();
    if (latest != null) {
      card.add(value(latest), facts(latest));
    }
    card.add(
        new Paragraph(
            Markup.text("strong", "", WORDS.get("visitor.means")),
            new Text(
                " " + (line.added() ? WhatThisMeans.now(judged) : WhatThisMeans.text(judged)))));
    List<String> quality = line.added() ? List.of() : line.quality().sentences(format());
    if (!quality.isEmpty()) {
      card.add(Paragraph.small(WORDS.get("visitor.quality", String.join(" ", quality))));
    }
    return card.add(Paragraph.small(source(latest)));
  }

  private Component value(Latest latest) {
    Figure figure = latest.figure().figure();
    var interval = latest.figure().interval95();
    List<Component> parts = new ArrayList<>();
    parts.add(Markup.text("strong", "app-measure__value", format().value(latest.value())));
    parts.add(Markup.text("span", "app-measure__period", format().period(figure.period())));
    if (interval != null) {
      parts.add(
          Markup.text(
              "span",
              "app-measure__interval",
              WORDS.get("visitor.card.interval", format().interval(interval))));
    }
    String count = Judged.count(figure, format());
    if (!count.isEmpty()) {
      parts.add(Markup.text("span", "app-measure__count", count));
    }
    String marks = Judged.marks(figure);
    if (!marks.isEmpty()) {
      parts.add(Markup.text("strong", "nhsuk-tag nhsuk-tag--grey app-measure__mark", marks));
    }
    return Markup.element("p", "app-measure__figure", parts.toArray(Component[]::new));
  }

  private Component facts(Latest latest) {
    List<Component> facts = new ArrayList<>();
    if (latest.figure().againstEngland() != Outcome.NOT_COMPARED) {
      facts.add(Judged.compared(line.measure(), latest.figure().againstEngland()));
    }
    if (line.fifth() != Outcome.NOT_COMPARED) {
      facts.add(
          Markup.text(
              "span",
              "app-measure__fifth",
              WORDS.get(
                  "visitor.card.fifth",
                  Judged.fifth(line.fifth()),
                  NhsFormat.number(line.among()),
                  Judged.kinds(line.series().organisation().kind()))));
    }
    SeriesCharts charts = new SeriesCharts(line.series());
    if (!line.added()) {
      facts.addAll(charts.icons());
      facts.add(charts.sparkline());
    }
    return Markup.element("div", "app-measure__facts", facts.toArray(Component[]::new));
  }

  private String source(@Nullable Latest latest) {
    List<String> said = new ArrayList<>();
    String source = line.measure().sheet().source();
    if (!source.isEmpty()) {
      said.add(WORDS.get("visitor.card.source", source));
    }
    Release release = line.release();
    if (release != null && latest != null) {
      said.add(
          WORDS.get(
              "visitor.card.released",
              NhsFormat.date(London.at(release.publicFrom()).toLocalDate()),
              release.revision()));
    }
    return String.join(" ", said);
  }

  private MeasureFormat format() {
    return new MeasureFormat(line.measure());
  }
}
