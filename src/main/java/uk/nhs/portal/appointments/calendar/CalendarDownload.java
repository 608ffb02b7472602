package uk.nhs.portal.appointments.calendar;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// Gives a patient the calendar file of their own appointment; for anybody else there is none.
@RestController
@RolesAllowed("PATIENT")
class CalendarDownload {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final MyAppointments mine;
  private final FindOrganisations organisations;
  private final WhoIsSignedIn who;
  private final Clock clock;
  private final String portal;

  CalendarDownload(
      MyAppointments mine,
      FindOrganisations organisations,
      WhoIsSignedIn who,
      Clock clock,
      @Value("${portal.public-url}") String portal) {
    this.mine = mine;
    this.organisations = organisations;
    this.who = who;
    this.clock = clock;
    this.portal = portal.replaceFirst("/+$", "");
  }

  @GetMapping("/appointments/{id}/calendar.ics")
  public ResponseEntity<String> download(@PathVariable String id) {
    Optional<AppointmentSummary> found = who.current().flatMap(person -> find(person, id));
    return found
        .map(this::file)
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  private Optional<AppointmentSummary> find(SignedInPerson person, String id) {
    PatientId patient = person.patient();
    if (patient == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(mine.one(patient, AppointmentId.parse(id)));
    } catch (NotFound | InvalidValue nothingOfTheirs) {
      return Optional.empty();
    }
  }

  private ResponseEntity<String> file(AppointmentSummary appointment) {
    OrganisationSummary practice = organisations.byCode(appointment.practice()).orElse(null);
    String name = practice == null ? appointment.practice().value() : practice.name();
    String place = practice == null ? name : name + ", " + practice.address().formatted();
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("appointment.ics").build().toString())
        .body(new CalendarFile(appointment, name, place, portal).text(clock.instant()));
  }
}
