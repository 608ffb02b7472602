package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.Way;

/// What a patient wants to book, as the address says.
///
/// @param instead the hold whose answers the patient is changing; they go back to check them
record WantedType(AppointmentTypeId type, Way way, @Nullable AppointmentId instead) {

  private static final String PATH = AppointmentLinks.book() + "/times";
  private static final String INSTEAD = "instead";

  /// @throws NotFound if type or way are missing or mangled
  static WantedType in(QueryParameters query) {
    return new WantedType(
        Address.needed(query, "type", AppointmentTypeId::parse),
        Address.needed(query, "way", Way::valueOf),
        insteadOf(query));
  }

  static @Nullable AppointmentId insteadOf(QueryParameters query) {
    return Address.wished(query, INSTEAD, AppointmentId::parse);
  }

  /// Another time than the one that is held, with the same answers.
  static WantedType insteadOf(HeldAppointment held) {
    return new WantedType(held.slot().type(), held.slot().way(), held.id());
  }

  /// The choice of type and way, on the way to change an answer.
  static String anotherType(AppointmentId instead) {
    return AppointmentLinks.book() + "?" + INSTEAD + "=" + instead;
  }

  /// The choice of type and way from which the patient came.
  String start() {
    return instead == null ? AppointmentLinks.book() : anotherType(instead);
  }

  TimesAsked times() {
    return TimesAsked.first(PATH, query());
  }

  TimesAsked times(QueryParameters query) {
    return TimesAsked.in(PATH, query(), query);
  }

  /// Where the patient goes on with a time of their choice.
  String after(HeldAppointment held) {
    return instead == null ? Steps.reason(held.id()) : Steps.check(held.id());
  }

  private Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("type", type.toString());
    query.put("way", way.name());
    if (instead != null) {
      query.put(INSTEAD, instead.toString());
    }
    return query;
  }
}
