package uk.nhs.portal.performance.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.performance.measures.FindMeasures;

/// Brings a file of figures in, which nobody outside sees before a second person publishes it.
@Route("curator/performance/import")
@RolesAllowed({"CURATOR", "ADMIN"})
class ImportView extends CuratorPage {

  static final String HERE = PATH + "/import";

  /// Where the browser sends a file.
  static final String FILE = HERE + "/file";

  /// Says in the address that the file was refused.
  static final String REFUSED = "refused";

  private final transient FindMeasures measures;
  private final transient FigureCurators curators;

  ImportView(FindMeasures measures, FigureCurators curators) {
    this.measures = measures;
    this.curators = curators;
  }

  @Override
  void show(BeforeEnterEvent event) {
    curators.require();
    boolean again = says(event, REFUSED);
    backLink(PATH);
    title(WORDS.get("curator.import"), WORDS.get("curator.figures"));
    add(new Paragraph(WORDS.get("curator.import.lead")));
    ImportForm fields = new ImportForm(measures.all(), again ? KeptFields.of(HERE) : Map.of());
    Form form = fields.to(FILE);
    add(form);
    if (again) {
      RefusedFigures.latest().ifPresent(refused -> show(refused, fields, form));
    }
  }

  private void show(RefusedFigures refused, ImportForm fields, Form form) {
    new FormErrors(form, this).show(fields.problems(refused.wrong()));
    if (!refused.rows().isEmpty()) {
      add(
          Heading.h2(WORDS.get("curator.import.wrong", refused.fileName())),
          new Paragraph(WORDS.get("curator.import.refused", NhsFormat.number(refused.refused()))),
          RemarkTable.of(refused.rows()));
    }
  }
}
