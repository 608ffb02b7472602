package uk.nhs.portal.performance.ui.curator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.util.List;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.measures.MeasureVersion;

/// One measure: what its definition says now, and what each version of it changed.
@Route("curator/performance/measures/:code")
@RolesAllowed({"CURATOR", "ADMIN"})
class MeasureView extends CuratorPage {

  private final transient FindMeasures measures;
  private final transient FigureCurators curators;

  MeasureView(FindMeasures measures, FigureCurators curators) {
    this.measures = measures;
    this.curators = curators;
  }

  static String of(String code) {
    return MeasuresView.HERE + "/" + URLEncoder.encode(code, UTF_8);
  }

  @Override
  void show(BeforeEnterEvent event) {
    curators.require();
    Measure measure = measure(event.getRouteParameters().get("code").orElse(""));
    backLink(WORDS.get("curator.measures"), MeasuresView.HERE);
    title(measure.name(), WORDS.get("curator.measures")).caption(measure.code().value());
    SummaryList facts = new SummaryList();
    MeasureFacts.of(measure).fields().forEach(facts::row);
    add(
        new Paragraph(
            new Link(
                WORDS.get("curator.measure.public"),
                PerformanceLinks.measure(measure.code().value()))),
        facts);
    versions(measures.versions(measure));
  }

  private Measure measure(String code) {
    try {
      return measures.byCode(MeasureCode.of(code)).orElseThrow(() -> new NotFound("measure"));
    } catch (InvalidValue _) {
      throw new NotFound("measure");
    }
  }

  private void versions(List<MeasureVersion> versions) {
    FigureCurators.Names names =
        curators.names(versions.stream().map(MeasureVersion::definedBy).toList());
    add(Heading.h2(WORDS.get("curator.versions")));
    for (int i = 0; i < versions.size(); i++) {
      MeasureVersion version = versions.get(i);
      add(
          Heading.h3(
              WORDS.get("curator.version.of", NhsFormat.number(version.measure().version()))),
          new Paragraph(
              WORDS.get(
                  "curator.at-by",
                  NhsFormat.dateTime(version.definedAt()),
                  names.of(version.definedBy()))),
          i + 1 < versions.size()
              ? changed(versions.get(i + 1).measure(), version.measure())
              : new Paragraph(WORDS.get("curator.version.first")));
    }
  }

  /// What a later definition says otherwise.
  static Component changed(Measure before, Measure after) {
    List<MeasureFacts.Difference> differences =
        MeasureFacts.of(before).differencesTo(MeasureFacts.of(after));
    if (differences.isEmpty()) {
      return new Paragraph(WORDS.get("curator.version.wording"));
    }
    Table table =
        new Table(WORDS.get("curator.version.changes", after.version()))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.field"),
                WORDS.get("curator.before"),
                WORDS.get("curator.after"));
    differences.forEach(each -> table.row(each.label(), shown(each.before()), shown(each.after())));
    return table;
  }

  private static String shown(String value) {
    return value.isEmpty() ? WORDS.get("curator.none") : value;
  }
}
