package uk.nhs.portal.identity.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.identity.needs.RecordedNeeds;
import uk.nhs.portal.identity.ui.NeedsForm;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.page.Page;

/// What a patient needs, as staff record it; and what was recorded before.
@Route("practice/patients/:patient/needs")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class NeedsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(NeedsView.class);

  private final transient MyPractices practices;
  private final transient FindPatients patients;
  private final transient PatientNeeds needs;

  NeedsView(MyPractices practices, FindPatients patients, PatientNeeds needs) {
    this.practices = practices;
    this.patients = patients;
    this.needs = needs;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    QueryParameters query = event.getLocation().getQueryParameters();
    String next = NextPage.of(query.getSingleParameter(NextPage.PARAMETER).orElse(null));
    PatientAddress address = PatientAddress.of(event, practices);
    OdsCode practice = address.practice();
    PatientId id = address.patient();
    PatientSummary patient = patients.ofPractice(practice, id).orElseThrow(NotFound::new);
    List<RecordedNeeds> history = needs.history(id);
    backLink(next);
    title(WORDS.get("needs.theirs.title")).caption(patient.name().formatted());
    Needs now =
        history.stream()
            .filter(each -> each.replacedAt() == null)
            .findFirst()
            .map(RecordedNeeds::needs)
            .orElse(Needs.NONE);
    NeedsForm asked = NeedsForm.theirs(now);
    add(
        onSubmit(
            asked.form(),
            errors -> {
              needs.recordByStaff(practice, id, asked.answered());
              goTo(next);
            }));
    if (!history.isEmpty()) {
      add(new Details(WORDS.get("needs.history"), table(history)));
    }
  }

  private static void goTo(String page) {
    String[] parts = page.substring(1).split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
  }

  private static Table table(List<RecordedNeeds> history) {
    Table table =
        new Table(WORDS.get("needs.history"))
            .hideCaption()
            .responsive()
            .columns(
                WORDS.get("needs.history.when"),
                WORDS.get("needs.history.what"),
                WORDS.get("needs.history.by"));
    for (RecordedNeeds each : history) {
      table.row(
          new Text(NhsFormat.dateTime(each.at())),
          said(each.needs()),
          new Text(WORDS.get("needs.source." + each.source())));
    }
    return table;
  }

  private static Component said(Needs needs) {
    return needs.areNone()
        ? new Text(WORDS.get("needs.none"))
        : Markup.lines(NeedsWords.lines(needs));
  }
}
