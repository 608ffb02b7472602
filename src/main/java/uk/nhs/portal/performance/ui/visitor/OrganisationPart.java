package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.judgements.DataQuality;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.WhatThisMeans;
import uk.nhs.portal.performance.scorecards.MeasureSight;
import uk.nhs.portal.performance.statistics.RecentTrend;

/// One organisation in one measure: what it means, its process over time, its intervals.
record OrganisationPart(MeasureSight sight, MeasureAddress address, OdsCode code) {

  private static final Words WORDS = Words.of(OrganisationPart.class);

  List<Component> parts() {
    List<Component> parts = new ArrayList<>();
    OrganisationSeries series = sight.organisation();
    OdsCode today = sight.today();
    if (series == null) {
      parts.add(
          new InsetText(
              today == null
                  ? new Paragraph(WORDS.get("visitor.organisation.none", code))
                  : goneOver(today)));
      return parts;
    }
    parts.add(Heading.h2(series.organisation().name()));
    if (today != null) {
      parts.add(new InsetText(goneOver(today)));
    }
    parts.addAll(said(series, newest(sight.england())));
    parts.addAll(history(series));
    parts.add(new SeriesCharts(series).xmr("xmr", 3).csv(address.csv(code)));
    parts.add(new SeriesCharts(series).trend("trend", 3, england(series)).csv(address.csv(code)));
    parts.add(
        MyNhsPage.links(
            new Link(
                WORDS.get("visitor.organisation.scorecard", series.organisation().name()),
                PerformanceLinks.scorecard(code)),
            new Link(
                WORDS.get("visitor.organisation.compare"),
                CompareAddress.of(sight.measure().code().value(), code).href())));
    return parts;
  }

  /// What a series says, with its icons and what to know about it.
  ///
  /// @param england England's newest period; null where nobody asks for it
  static List<Component> said(OrganisationSeries series, @Nullable LocalDate england) {
    MeasureFormat format = new MeasureFormat(series.judged().measure());
    List<Component> parts = new ArrayList<>();
    parts.add(
        new InsetText(
            new Paragraph(
                Markup.text("strong", "", WORDS.get("visitor.means")),
                new Text(" " + WhatThisMeans.text(series.judged())))));
    Latest latest = series.judged().latest();
    List<Component> icons = new SeriesCharts(series).icons();
    if (!icons.isEmpty()) {
      parts.add(Markup.element("div", "app-icons", icons.toArray(Component[]::new)));
    }
    if (latest != null && latest.trend() != RecentTrend.CANNOT_BE_CALCULATED) {
      parts.add(new Paragraph(WORDS.get("visitor.trend", latest.trend().word())));
    }
    List<String> quality = DataQuality.of(series.judged(), england).sentences(format);
    if (!quality.isEmpty()) {
      parts.add(Paragraph.small(WORDS.get("visitor.quality", String.join(" ", quality))));
    }
    return parts;
  }

  private static @Nullable LocalDate newest(@Nullable OrganisationSeries england) {
    JudgedFigure newest = england == null ? null : england.judged().newest();
    return newest == null ? null : newest.figure().period();
  }

  private @Nullable OrganisationSeries england(OrganisationSeries own) {
    return own.organisation().isEngland() ? null : sight.england();
  }

  private static Paragraph goneOver(OdsCode today) {
    return new Paragraph(
        new Text(WORDS.get("visitor.organisation.gone-over") + " "),
        new Link(WORDS.get("visitor.organisation.today", today), PerformanceLinks.scorecard(today)),
        new Text("."));
  }

  private List<Component> history(OrganisationSeries series) {
    if (series.mergers().isEmpty()) {
      return List.of();
    }
    String made =
        series.mergers().stream()
            .map(OrganisationPart::predecessor)
            .distinct()
            .collect(Collectors.joining("; "));
    return List.of(
        new Paragraph(WORDS.get("visitor.history.made-of", made)),
        MyNhsPage.choice(
            WORDS.get("visitor.history"),
            MyNhsPage.chosen(
                WORDS.get("visitor.history.BROKEN"),
                address.with(History.BROKEN).href(),
                address.history() == History.BROKEN),
            MyNhsPage.chosen(
                WORDS.get("visitor.history.JOINED"),
                address.with(History.JOINED).href(),
                address.history() == History.JOINED)));
  }

  static String predecessor(Predecessor each) {
    return WORDS.get(
        "visitor.history.predecessor",
        each.name() == null ? each.code().value() : each.name(),
        each.code(),
        NhsFormat.date(each.on()));
  }
}
