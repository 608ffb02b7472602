package uk.nhs.portal.appointments.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.kernel.Words;

/// An appointment for the patient's own calendar (RFC 5545, published by RFC 5546).
///
/// Other people look into calendars: the file says when and where, not with whom or what for. The
/// same `UID` with a growing `SEQUENCE` lets a calendar move or remove what it took in before.
///
/// @param place the name and the address of the practice
/// @param portal the address of the portal that people know, without a slash at its end
record CalendarFile(AppointmentSummary appointment, String practice, String place, String portal) {

  private static final Words WORDS = Words.of(CalendarFile.class);

  /// @param now when the file is made
  String text(Instant now) {
    boolean cancelled = appointment.status() == AppointmentStatus.CANCELLED;
    Calendar calendar =
        new Calendar()
            .withDefaults()
            .withProdId("-//Health portal//Appointments//EN")
            .withProperty(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH)
            .withComponent(event(now, cancelled))
            .getFluentTarget();
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private VEvent event(Instant now, boolean cancelled) {
    VEvent event =
        new VEvent(appointment.slot().startsAt(), appointment.slot().endsAt(), summary());
    Organizer organizer =
        new Organizer(URI.create(portal + "/organisations/" + appointment.practice()));
    organizer.add(new Cn(practice));
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(now));
    event.add(new Uid(appointment.id() + "@appointments"));
    event.add(new Sequence(appointment.calendarSequence()));
    event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(organizer);
    event.add(new Location(location()));
    event.add(new Url(URI.create(portal + AppointmentLinks.one(appointment.id()))));
    event.add(ImmutableClazz.PRIVATE);
    return event;
  }

  private String summary() {
    return switch (appointment.slot().way()) {
      case IN_PERSON -> WORDS.get("calendar.summary");
      case TELEPHONE -> WORDS.get("calendar.summary.telephone");
      case VIDEO -> WORDS.get("calendar.summary.video");
    };
  }

  private String location() {
    return switch (appointment.slot().way()) {
      case IN_PERSON -> place;
      case TELEPHONE -> WORDS.get("calendar.location.telephone");
      case VIDEO -> WORDS.get("calendar.location.video");
    };
  }
}
