package uk.nhs.portal.performance.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.judgements.MeasureFormat;
import uk.nhs.portal.performance.measures.DefinitionSheet;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.scorecards.MeasureSight;

/// What there is to read about a measure.
record DefinitionPart(MeasureSight sight) {

  private static final Words WORDS = Words.of(DefinitionPart.class);

  List<Component> parts() {
    Measure measure = sight.measure();
    DefinitionSheet sheet = measure.sheet();
    SummaryList facts = new SummaryList();
    row(facts, "definition", sheet.definition());
    row(facts, "rationale", sheet.rationale());
    row(facts, "numerator", sheet.numerator());
    row(facts, "denominator", sheet.denominator());
    row(facts, "method", sheet.method());
    row(facts, "unit", measure.unit().label());
    row(facts, "polarity", WORDS.get("visitor.sheet.polarity." + measure.polarity().name()));
    row(facts, "target", target(measure));
    row(facts, "interval", WORDS.get("visitor.sheet.interval." + measure.interval().name()));
    row(facts, "comparison", WORDS.get("visitor.sheet.comparison." + measure.comparison().name()));
    row(facts, "limits", limits(measure));
    row(facts, "suppression", suppression(measure));
    row(facts, "caveats", sheet.caveats());
    source(facts, sheet);
    row(facts, "licence", sheet.licence());
    row(facts, "released", released());
    row(facts, "next", next(sheet));
    row(facts, "reviewed", sheet.reviewed() == null ? "" : NhsFormat.date(sheet.reviewed()));
    row(facts, "version", NhsFormat.number(measure.version()));
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h2(WORDS.get("visitor.sheet.heading")));
    parts.add(facts);
    parts.add(
        MyNhsPage.links(
            new Link(WORDS.get("visitor.sheet.releases"), PerformanceLinks.releases()),
            new Link(WORDS.get("visitor.sheet.data"), PerformanceLinks.data())));
    return parts;
  }

  private static void row(SummaryList facts, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.row(WORDS.get("visitor.sheet." + key), text);
    }
  }

  private static void source(SummaryList facts, DefinitionSheet sheet) {
    String url = sheet.sourceUrl();
    if (url == null) {
      row(facts, "source", sheet.source());
    } else {
      facts.row(
          WORDS.get("visitor.sheet.source"),
          Link.leaving(sheet.source().isEmpty() ? url : sheet.source(), url));
    }
  }

  private String released() {
    return sight.release().map(this::released).orElse("");
  }

  private String released(Release release) {
    String on = NhsFormat.date(London.at(release.publicFrom()).toLocalDate());
    String period = new MeasureFormat(sight.measure()).period(release.period());
    return WORDS.get(
        release.provisional() ? "visitor.sheet.released.provisional" : "visitor.sheet.released.on",
        period,
        on,
        release.revision());
  }

  /// The first day of release after the newest one.
  private String next(DefinitionSheet sheet) {
    return sight.releases().stream()
        .map(each -> London.at(each.publicFrom()).toLocalDate())
        .max(Comparator.naturalOrder())
        .flatMap(
            newest -> sheet.releaseDates().stream().filter(day -> day.isAfter(newest)).findFirst())
        .map(NhsFormat::date)
        .orElse("");
  }

  private static String target(Measure measure) {
    Double target = measure.rules().target();
    return target == null ? "" : new MeasureFormat(measure).target(target);
  }

  private static String limits(Measure measure) {
    Integer fix = measure.rules().fixAfter();
    String screened =
        WORDS.get(
            measure.rules().screenOutliers()
                ? "visitor.sheet.limits.screened"
                : "visitor.sheet.limits.unscreened");
    return fix == null
        ? screened
        : screened + " " + WORDS.get("visitor.sheet.limits.fixed", NhsFormat.number(fix));
  }

  private static String suppression(Measure measure) {
    return measure.suppressBelow() <= 1
        ? ""
        : WORDS.get("visitor.sheet.suppression.below", measure.suppressBelow());
  }
}
