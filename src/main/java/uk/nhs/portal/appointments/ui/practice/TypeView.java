package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// Adds a type of appointment, or changes one.
@Route("practice/schedule/settings/types/:type")
@RolesAllowed("PRACTICE_MANAGER")
class TypeView extends ArrangingPage {

  private final ArrangePractice arrange;

  TypeView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    TypeSummary shown = address.isPart("type", NEW) ? null : found(address);
    backLink(to(TypesView.PATH).path());
    title(
        WORDS.get(shown == null ? "practice.type.new" : "practice.type.change"),
        WORDS.get("practice.settings.title"));
    TypeFields fields = new TypeFields();
    if (shown != null) {
      fields.fill(shown.details());
    }
    Form form = Form.inPage().add(fields.all());
    form.add(new Button(WORDS.get("practice.settings.save")).preventDoubleClick());
    AppointmentTypeId id = shown == null ? AppointmentTypeId.next() : shown.id();
    Integer version = shown == null ? null : shown.version();
    add(onSubmit(form, errors -> save(id, version, fields, errors)));
  }

  private TypeSummary found(Address address) {
    AppointmentTypeId id = address.part("type", AppointmentTypeId::parse);
    return arrange.types(practice()).stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private void save(
      AppointmentTypeId id, @Nullable Integer version, TypeFields fields, FormErrors errors) {
    try {
      answer(
          arrange.save(practice(), id, fields.details(), version),
          errors,
          fields.name(),
          TypesView.PATH,
          id.value());
    } catch (InvalidValue refused) {
      show(refused, errors, fields.bySubject());
    }
  }
}
