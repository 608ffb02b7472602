package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.pathways.CountOutcomes;
import uk.nhs.portal.triage.pathways.OutcomeCount;

/// How often each pathway ended in which outcome.
@Route("curator/triage/outcomes")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class OutcomesView extends CuratorPage {

  private static final List<Integer> DAYS = List.of(1, 7, 28, 90, 365);
  private static final int USUAL = 28;

  private final transient CountOutcomes counts;
  private final transient Clock clock;

  OutcomesView(CountOutcomes counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  @Override
  void show(BeforeEnterEvent event) {
    int days =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("days")
            .flatMap(
                text -> DAYS.stream().filter(each -> text.equals(String.valueOf(each))).findFirst())
            .orElse(USUAL);
    backLink(PATH);
    title(WORDS.get("curator.outcomes"), WORDS.get("curator.pathways"));
    Select period = new Select("days", WORDS.get("curator.outcomes.days"));
    DAYS.forEach(
        each -> period.option(String.valueOf(each), WORDS.get("curator.outcomes.days." + each)));
    period.setValue(String.valueOf(days));
    Form form = Form.get(PATH + "/outcomes").add(period);
    form.add(new Button(WORDS.get("curator.outcomes.show")).secondary());
    List<OutcomeCount> found = counts.since(London.today(clock).minusDays(days - 1L));
    add(new Paragraph(WORDS.get("curator.outcomes.lead", OutcomeCount.LEAST)), form);
    add(found.isEmpty() ? new Paragraph(WORDS.get("curator.outcomes.none")) : table(found));
  }

  private static Table table(List<OutcomeCount> found) {
    Table table =
        new Table(WORDS.get("curator.outcomes"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("curator.pathway"),
                WORDS.get("curator.outcome"),
                WORDS.get("curator.outcome.meaning"))
            .numericColumn(WORDS.get("curator.outcomes.count"));
    for (OutcomeCount each : found) {
      table.row(
          each.pathway(),
          each.outcome().value(),
          Dispositions.find(each.outcome()).map(Disposition::meaning).orElse(""),
          each.journeys().isPresent()
              ? NhsFormat.number(each.journeys().getAsLong())
              : WORDS.get("curator.outcomes.few", OutcomeCount.LEAST));
    }
    return table;
  }
}
