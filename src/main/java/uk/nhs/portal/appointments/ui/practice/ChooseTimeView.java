package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.FindTimesForStaff;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Select;

/// Chooses type, way and time for a patient.
@Route("practice/appointments/book/:patient")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ChooseTimeView extends PracticePage {

  private final PracticePatients patients;
  private final ArrangePractice arrange;
  private final FindTimesForStaff freeTimes;
  private final Clock clock;

  ChooseTimeView(
      MyPractices practices,
      PracticePatients patients,
      ArrangePractice arrange,
      FindTimesForStaff freeTimes,
      Clock clock) {
    super(practices);
    this.patients = patients;
    this.arrange = arrange;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  @Override
  void show(Address address) {
    PatientSummary patient = patients.named(address, practice());
    AppointmentTypeId type = address.query("type", AppointmentTypeId::parse).orElse(null);
    Way way = address.query("way", Way::valueOf).orElse(null);
    LocalDate today = London.today(clock);
    LocalDate from =
        address.query("from", LocalDate::parse).filter(day -> day.isAfter(today)).orElse(today);
    backLink(WORDS.get("practice.back.find"), to(FindPatientView.PATH).path());
    title(WORDS.get("practice.choose-time.title"), WORDS.get("practice.appointments"));
    add(patients.facts(patient, practice(), address.here()));
    String path = FindPatientView.PATH + "/" + patient.id();
    UUID basedOn = address.query(AppointmentLinks.BASED_ON, UUID::fromString).orElse(null);
    List<TypeSummary> types =
        arrange.types(practice()).stream().filter(each -> each.details().active()).toList();
    if (types.isEmpty()) {
      add(new Paragraph(WORDS.get("practice.choose-time.no-types")));
      return;
    }
    Form filter = filter(path, types, type, way);
    if (basedOn != null) {
      filter.hidden(AppointmentLinks.BASED_ON, basedOn.toString());
    }
    add(filter);
    if (type != null) {
      showTimes(new Wish(path, type, way, basedOn), from, today);
    }
  }

  private Form filter(
      String path, List<TypeSummary> types, @Nullable AppointmentTypeId type, @Nullable Way way) {
    Select typeSelect = new Select("type", WORDS.get("practice.plan.type"));
    types.forEach(each -> typeSelect.option(each.id().toString(), each.name()));
    types.stream()
        .filter(each -> each.id().equals(type))
        .forEach(each -> typeSelect.setValue(each.id().toString()));
    Select waySelect =
        new Select("way", WORDS.get("practice.plan.way"))
            .option("", WORDS.get("practice.choose-time.any-way"));
    for (Way each : Way.values()) {
      waySelect.option(each.name(), Phrases.way(each));
    }
    if (way != null) {
      waySelect.setValue(way.name());
    }
    Form form = Form.get(path).hidden("practice", practice().value());
    form.add(typeSelect, waySelect, new Button(WORDS.get("practice.choose-time.show")).secondary());
    form.addClassName("app-filter");
    return form;
  }

  /// What staff look for, at which address, and for what.
  private record Wish(
      String path, AppointmentTypeId type, @Nullable Way way, @Nullable UUID basedOn) {}

  private void showTimes(Wish wish, LocalDate from, LocalDate today) {
    LocalDate last = from.plusDays(FreeTimes.DAYS - 1L);
    List<SlotSummary> free = freeTimes.between(practice(), wish.type(), wish.way(), from, last);
    Optional<SlotSummary> next =
        free.isEmpty()
            ? freeTimes.firstAfter(practice(), wish.type(), wish.way(), last)
            : Optional.empty();
    FreeTimes times =
        new FreeTimes(
            slot -> onward(wish.path() + "/" + slot, wish).path(),
            day ->
                onward(wish.path(), wish)
                    .with("type", wish.type())
                    .with("from", day)
                    .withAny("way", wish.way())
                    .path());
    add(times.of(from, today, free, next));
  }

  private Href onward(String path, Wish wish) {
    return to(path).withAny(AppointmentLinks.BASED_ON, wish.basedOn());
  }
}
