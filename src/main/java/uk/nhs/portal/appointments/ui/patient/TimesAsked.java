package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.SlotId;

/// Which days and times the address of a page asks for.
///
/// @param path of the page
/// @param always what each address of this page carries
/// @param day whose times are shown; null for the list of days
/// @param from where the list of days begins; null for its first page
/// @param clinician null for anybody
/// @param lost a time that the patient wanted and cannot have
record TimesAsked(
    String path,
    Map<String, String> always,
    @Nullable LocalDate day,
    @Nullable LocalDate from,
    @Nullable ClinicianId clinician,
    @Nullable SlotId lost) {

  static TimesAsked in(String path, Map<String, String> always, QueryParameters query) {
    return new TimesAsked(
        path,
        always,
        Address.wished(query, "day", LocalDate::parse),
        Address.wished(query, "from", LocalDate::parse),
        Address.wished(query, "clinician", ClinicianId::parse),
        Address.wished(query, "lost", SlotId::parse));
  }

  /// The list of days from its beginning, with anybody.
  static TimesAsked first(String path, Map<String, String> always) {
    return new TimesAsked(path, always, null, null, null, null);
  }

  TimesAsked on(LocalDate newDay) {
    return new TimesAsked(path, always, newDay, from, clinician, null);
  }

  TimesAsked from(LocalDate newFrom) {
    return new TimesAsked(path, always, null, newFrom, clinician, null);
  }

  TimesAsked with(@Nullable ClinicianId newClinician) {
    return new TimesAsked(path, always, null, null, newClinician, null);
  }

  /// The list of days that leads to the present day.
  TimesAsked days() {
    return new TimesAsked(path, always, null, from, clinician, null);
  }

  /// The times nearest to one that the patient cannot have.
  TimesAsked near(SlotId lostTime) {
    return new TimesAsked(path, always, null, null, null, lostTime);
  }

  String href() {
    Map<String, Object> query = new LinkedHashMap<>(always);
    put(query, "clinician", clinician);
    put(query, "from", from);
    put(query, "day", day);
    put(query, "lost", lost);
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static void put(Map<String, Object> query, String name, @Nullable Object value) {
    if (value != null) {
      query.put(name, value);
    }
  }
}
