package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.ClinicianDetails;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.ClinicianSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;

/// The clinicians of a practice.
@Route("practice/schedule/settings/clinicians")
@RolesAllowed("PRACTICE_MANAGER")
class CliniciansView extends PracticePage {

  static final String PATH = ArrangingPage.SETTINGS + "/clinicians";

  private final ArrangePractice arrange;

  CliniciansView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    List<ClinicianSummary> all = arrange.clinicians(practice());
    ClinicianId saved = address.query("saved", ClinicianId::parse).orElse(null);
    backLink(to(ArrangingPage.SETTINGS).path());
    all.stream()
        .filter(clinician -> clinician.id().equals(saved))
        .forEach(clinician ->
            add(
                NotificationBanner.success(
                    WORDS.get("practice.settings.saved", clinician.name()))));
    title(WORDS.get("practice.clinicians.title"), WORDS.get("practice.settings.title"));
    add(Button.link(WORDS.get("practice.clinicians.add"), to(PATH + "/new").path()));
    if (all.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.clinicians.none")));
    } else {
      add(table(all));
    }
  }

  private Table table(List<ClinicianSummary> all) {
    Table table =
        new Table(WORDS.get("practice.clinicians.title"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.clinician.name"),
                WORDS.get("practice.clinician.job-title"),
                WORDS.get("practice.clinician.gender"),
                WORDS.get("practice.clinician.sessions"),
                WORDS.get("practice.settings.change"));
    for (ClinicianSummary clinician : all) {
      ClinicianDetails details = clinician.details();
      table.row(
          new Text(details.name()),
          new Text(details.jobTitle()),
          new Text(Phrases.gender(details.gender())),
          new Text(WORDS.get("practice.clinician." + (details.active() ? "active" : "left"))),
          new Link(
              WORDS.get("practice.settings.change"),
              details.name(),
              to(PATH + "/" + clinician.id()).path()));
    }
    return table;
  }
}
