package uk.nhs.portal.appointments.ui.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.Break;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.RoomId;
import uk.nhs.portal.appointments.schedule.SessionPlan;
import uk.nhs.portal.appointments.schedule.Way;

/// A plan in the address of its page, so that no refresh loses it; nothing in it is personal.
final class PlanAddress {

  private PlanAddress() {}

  /// The address of the page with that plan.
  static Href with(Href page, SessionPlan plan) {
    Href href =
        page.with("plan", plan.planId())
            .with("type", plan.type())
            .with("clinician", plan.clinician())
            .with("way", plan.way())
            .with("from", plan.from())
            .with("to", plan.to())
            .with("starts", plan.startsAt())
            .with("ends", plan.endsAt());
    RoomId room = plan.room();
    if (room != null) {
      href = href.with("room", room);
    }
    for (DayOfWeek day : plan.weekdays().stream().sorted().toList()) {
      href = href.with("day", day);
    }
    for (Break pause : plan.breaks()) {
      href = href.with("break", pause.from() + "-" + pause.to());
    }
    for (LocalDate day : plan.except().stream().sorted().toList()) {
      href = href.with("except", day);
    }
    return plan.bankHolidays() ? href.with("holidays", true) : href;
  }

  /// Whether the address carries a plan.
  static boolean isIn(Address address) {
    return address.query("plan", UUID::fromString).isPresent();
  }

  /// The plan in the address.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if a part of it is missing
  /// @throws uk.nhs.portal.kernel.InvalidValue if its parts do not go together, see [SessionPlan]
  static SessionPlan in(Address address) {
    return new SessionPlan(
        address.required("plan", UUID::fromString),
        address.required("type", AppointmentTypeId::parse),
        address.required("clinician", ClinicianId::parse),
        address.query("room", RoomId::parse).orElse(null),
        address.required("way", Way::valueOf),
        address.required("from", LocalDate::parse),
        address.required("to", LocalDate::parse),
        Set.copyOf(address.all("day", DayOfWeek::valueOf)),
        address.required("starts", LocalTime::parse),
        address.required("ends", LocalTime::parse),
        address.all("break", PlanAddress::pause),
        address.query("holidays", Boolean::valueOf).orElse(false),
        Set.copyOf(address.all("except", LocalDate::parse)));
  }

  private static Break pause(String text) {
    String[] ends = text.split("-", 2);
    if (ends.length < 2) {
      throw new IllegalArgumentException("break");
    }
    return new Break(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
