package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;

/// What MyNHS counts, as it is defined now.
@Route("curator/performance/measures")
@RolesAllowed({"CURATOR", "ADMIN"})
class MeasuresView extends CuratorPage {

  static final String HERE = PATH + "/measures";

  private final transient FindMeasures measures;
  private final transient FigureCurators curators;

  MeasuresView(FindMeasures measures, FigureCurators curators) {
    this.measures = measures;
    this.curators = curators;
  }

  @Override
  void show(BeforeEnterEvent event) {
    curators.require();
    List<Measure> all = measures.all();
    backLink(WORDS.get("curator.figures"), PATH);
    tellDone(event, Set.of("defined"));
    title(WORDS.get("curator.measures"), WORDS.get("curator.figures"));
    add(
        new Paragraph(WORDS.get("curator.measures.lead")),
        Button.link(WORDS.get("curator.define"), DefineView.HERE));
    if (!all.isEmpty()) {
      add(table(all));
    }
  }

  private static Table table(List<Measure> measures) {
    Table table =
        new Table(WORDS.get("curator.measures.all", NhsFormat.number(measures.size())))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.measure"),
                WORDS.get("curator.code"),
                WORDS.get("curator.domain"))
            .numericColumn(WORDS.get("curator.version"));
    measures.forEach(measure ->
        table.row(
            new Link(measure.name(), MeasureView.of(measure.code().value())),
            new Text(measure.code().value()),
            new Text(measure.domain()),
            new Text(NhsFormat.number(measure.version()))));
    return table;
  }
}
