package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.ClinicianDetails;
import uk.nhs.portal.appointments.schedule.ClinicianGender;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.ClinicianSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Adds a clinician, or changes one.
@Route("practice/schedule/settings/clinicians/:clinician")
@RolesAllowed("PRACTICE_MANAGER")
class ClinicianView extends ArrangingPage {

  private static final String UNSAID = "unsaid";

  private final ArrangePractice arrange;

  ClinicianView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    ClinicianSummary shown = address.isPart("clinician", NEW) ? null : found(address);
    backLink(to(CliniciansView.PATH).path());
    title(
        WORDS.get(shown == null ? "practice.clinician.new" : "practice.clinician.change"),
        WORDS.get("practice.settings.title"));
    TextInput name =
        new TextInput("name", WORDS.get("practice.clinician.name"))
            .hint(WORDS.get("practice.clinician.name.hint"))
            .required(WORDS.get("practice.error.clinician-name.empty"));
    TextInput jobTitle =
        new TextInput("job-title", WORDS.get("practice.clinician.job-title"))
            .hint(WORDS.get("practice.clinician.job-title.hint"))
            .required(WORDS.get("practice.error.clinician-job-title.empty"));
    Radios gender = gender();
    Radios active =
        stillUsed(
            WORDS.get("practice.clinician.works"),
            WORDS.get("practice.clinician.works.yes"),
            WORDS.get("practice.clinician.works.no"),
            shown == null || shown.details().active());
    if (shown != null) {
      name.setValue(shown.details().name());
      jobTitle.setValue(shown.details().jobTitle());
      ClinicianGender said = shown.details().gender();
      gender.setValue(said == null ? UNSAID : said.name());
    }
    Form form = Form.inPage().add(name, jobTitle, gender, active);
    form.add(new Button(WORDS.get("practice.settings.save")).preventDoubleClick());
    ClinicianId id = shown == null ? ClinicianId.next() : shown.id();
    Integer version = shown == null ? null : shown.version();
    add(onSubmit(form, errors -> save(id, version, name, jobTitle, gender, active, errors)));
  }

  private ClinicianSummary found(Address address) {
    ClinicianId id = address.part("clinician", ClinicianId::parse);
    return arrange.clinicians(practice()).stream()
        .filter(clinician -> clinician.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Radios gender() {
    Radios radios =
        new Radios("gender", WORDS.get("practice.clinician.gender"))
            .hint(WORDS.get("practice.clinician.gender.hint"));
    for (ClinicianGender each : ClinicianGender.values()) {
      radios.option(each.name(), Phrases.gender(each));
    }
    radios.divider(WORDS.get("practice.or")).option(UNSAID, Phrases.gender(null));
    radios.setValue(UNSAID);
    return radios;
  }

  private void save(
      ClinicianId id,
      @Nullable Integer version,
      TextInput name,
      TextInput jobTitle,
      Radios gender,
      Radios active,
      FormErrors errors) {
    try {
      ClinicianGender said =
          gender.value().equals(UNSAID) ? null : ClinicianGender.valueOf(gender.value());
      ClinicianDetails details =
          new ClinicianDetails(name.value(), jobTitle.value(), said, isUsed(active));
      answer(
          arrange.save(practice(), id, details, version),
          errors,
          name,
          CliniciansView.PATH,
          id.value());
    } catch (InvalidValue refused) {
      show(refused, errors, Map.of("clinician-name", name, "clinician-job-title", jobTitle));
    }
  }
}
