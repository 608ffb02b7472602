package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.Break;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.RoomId;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.appointments.schedule.TypeSummary;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Fieldset;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;

/// What staff say of a weekly pattern: who, where, what, on which days and at which times.
final class PlanFields {

  private static final Words WORDS = PracticePage.WORDS;
  private static final int BREAKS = 2;
  private static final String HOLIDAYS = "yes";

  private record Pause(TextInput from, TextInput to) {

    boolean isTyped() {
      return !from.value().isBlank() || !to.value().isBlank();
    }
  }

  private final Select type =
      new Select("type", WORDS.get("practice.plan.type"))
          .option("", WORDS.get("practice.choose"))
          .required(WORDS.get("practice.error.plan-type.empty"));
  private final Select clinician =
      new Select("clinician", WORDS.get("practice.plan.clinician"))
          .option("", WORDS.get("practice.choose"))
          .required(WORDS.get("practice.error.plan-clinician.empty"));
  private final Radios way =
      new Radios("way", WORDS.get("practice.plan.way"))
          .small()
          .required(WORDS.get("practice.error.plan-way.empty"));
  private final Select room =
      new Select("room", WORDS.get("practice.plan.room"))
          .hint(WORDS.get("practice.plan.room.hint"))
          .option("", WORDS.get("practice.plan.room.none"));
  private final Checkboxes weekdays =
      new Checkboxes("days", WORDS.get("practice.plan.weekdays"))
          .small()
          .required(WORDS.get("practice.error.plan-weekdays.empty"));
  private final TextInput starts = time("starts", "practice.plan.starts");
  private final TextInput ends = time("ends", "practice.plan.ends");
  private final List<Pause> breaks = new ArrayList<>();
  private final DateInput from =
      new DateInput("from", WORDS.get("practice.plan.from"), WORDS.get("practice.plan.from"))
          .required(WORDS.get("practice.error.plan-from.empty"));
  private final DateInput to =
      new DateInput("to", WORDS.get("practice.plan.to"), WORDS.get("practice.plan.to"))
          .required(WORDS.get("practice.error.plan-to.empty"));
  private final Checkboxes holidays =
      new Checkboxes("holidays", WORDS.get("practice.plan.holidays"))
          .small()
          .option(HOLIDAYS, WORDS.get("practice.plan.holidays.yes"));

  PlanFields(ArrangePractice arrange, OdsCode practice) {
    arrange.types(practice).stream()
        .filter(each -> each.details().active())
        .forEach(each -> type.option(each.id().toString(), label(each)));
    arrange.clinicians(practice).stream()
        .filter(each -> each.details().active())
        .forEach(each -> clinician.option(each.id().toString(), each.name()));
    arrange.rooms(practice).stream()
        .filter(each -> each.details().active())
        .forEach(each -> room.option(each.id().toString(), each.name()));
    for (Way each : Way.values()) {
      way.option(each.name(), Phrases.way(each));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.option(day.name(), Phrases.weekday(day));
    }
    starts.required(WORDS.get("practice.error.plan-starts.empty"));
    ends.required(WORDS.get("practice.error.plan-ends.empty"));
    for (int n = 1; n <= BREAKS; n++) {
      breaks.add(
          new Pause(
              time("break-" + n + "-from", "practice.plan.break.from"),
              time("break-" + n + "-to", "practice.plan.break.to")));
    }
  }

  private static String label(TypeSummary type) {
    return WORDS.get("practice.plan.type.option", type.name(), type.details().minutes());
  }

  private static TextInput time(String name, String words) {
    TextInput input = new TextInput(name, WORDS.get(words)).width(5);
    input.as(TypedTime::of, code -> WORDS.get("practice.error." + code));
    return input;
  }

  List<Component> all() {
    List<Component> all = new ArrayList<>(List.of(type, clinician, way, room, weekdays));
    all.add(together("practice.plan.times", starts, ends));
    for (int n = 0; n < breaks.size(); n++) {
      Pause pause = breaks.get(n);
      all.add(together("practice.plan.break." + (n + 1), pause.from(), pause.to()));
    }
    all.addAll(List.of(from, to, holidays));
    return all;
  }

  private static Component together(String words, TextInput... inputs) {
    return new Fieldset(Question.of(WORDS.get(words)).sized(Size.S), inputs);
  }

  /// The fields by the beginning of the codes with which a plan refuses their answers.
  Map<String, Field<?, ?>> bySubject() {
    Map<String, Field<?, ?>> fields = new HashMap<>();
    fields.put("plan-dates", to);
    fields.put("plan-from", from);
    fields.put("plan-weekdays", weekdays);
    fields.put("plan-times", starts);
    fields.put("plan-room", room);
    fields.put("plan-way", way);
    fields.put("plan-breaks", breaks.getFirst().from());
    fields.put("time", breaks.getFirst().to());
    fields.put("break", breaks.getFirst().to());
    return fields;
  }

  /// Fills an earlier plan in, as far as its parts can still be chosen.
  void fill(SessionPlan plan) {
    choose(type, plan.type().toString());
    choose(clinician, plan.clinician().toString());
    RoomId where = plan.room();
    choose(room, where == null ? "" : where.toString());
    way.setValue(plan.way().name());
    weekdays.setValue(plan.weekdays().stream().map(DayOfWeek::name).collect(Collectors.toSet()));
    starts.setValue(NhsFormat.time(plan.startsAt()));
    ends.setValue(NhsFormat.time(plan.endsAt()));
    for (int n = 0; n < Math.min(BREAKS, plan.breaks().size()); n++) {
      breaks.get(n).from().setValue(NhsFormat.time(plan.breaks().get(n).from()));
      breaks.get(n).to().setValue(NhsFormat.time(plan.breaks().get(n).to()));
    }
    from.setDate(plan.from());
    to.setDate(plan.to());
    holidays.setValue(plan.bankHolidays() ? Set.of(HOLIDAYS) : Set.of());
  }

  private static void choose(Select select, String value) {
    try {
      select.setValue(value);
    } catch (IllegalArgumentException _) {
      // it has been closed meanwhile, so it has to be chosen anew
    }
  }

  /// The plan that was answered, under an identity of its own.
  ///
  /// @throws uk.nhs.portal.kernel.InvalidValue see [SessionPlan]
  SessionPlan plan(UUID planId) {
    return new SessionPlan(
        planId,
        AppointmentTypeId.parse(type.value()),
        ClinicianId.parse(clinician.value()),
        room.value().isEmpty() ? null : RoomId.parse(room.value()),
        Way.valueOf(way.value()),
        from.date().orElseThrow(),
        to.date().orElseThrow(),
        weekdays.value().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
        TypedTime.of(starts.value()),
        TypedTime.of(ends.value()),
        breaks.stream().filter(Pause::isTyped).map(PlanFields::pause).toList(),
        !holidays.value().isEmpty(),
        Set.of());
  }

  private static Break pause(Pause typed) {
    LocalTime begins = TypedTime.of(typed.from().value());
    return new Break(begins, TypedTime.of(typed.to().value()));
  }
}
