package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.FindFreeTimes;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.appointments.TypeOffered;
import uk.nhs.portal.appointments.TypeOffered.WayOffered;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// Which type of appointment, and in which way; and what to do if it cannot be booked here.
@Route("appointments/book")
@RolesAllowed("PATIENT")
class BookStartView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(BookStartView.class);

  private final transient FindFreeTimes times;
  private final transient FindPractice practices;
  private final transient WhoIsSignedIn who;

  BookStartView(FindFreeTimes times, FindPractice practices, WhoIsSignedIn who) {
    this.times = times;
    this.practices = practices;
    this.who = who;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientId patient = who.requirePatient();
    AppointmentId instead = WantedType.insteadOf(event.getLocation().getQueryParameters());
    PracticeContact practice = practices.of(patient);
    backLink(instead == null ? AppointmentLinks.mine() : Steps.check(instead));
    title(WORDS.get("patient.start.title"), WORDS.get("patient.section"));
    add(new Paragraph(WORDS.get("patient.start.at", practice.name())), UrgentHelp.card());
    showTypes(times.types(patient), instead);
    showByPhone(practices.typesItBooks(patient), practice);
  }

  private void showTypes(List<TypeOffered> types, @Nullable AppointmentId instead) {
    add(Heading.h2(WORDS.get("patient.start.online")));
    if (types.isEmpty()) {
      add(new Paragraph(WORDS.get("patient.start.none-online")));
    }
    types.forEach(type -> add(card(type, instead)));
  }

  private static Component card(TypeOffered type, @Nullable AppointmentId instead) {
    ItemList ways = ItemList.plain();
    for (WayOffered offered : type.ways()) {
      WantedType wanted = new WantedType(type.id(), offered.way(), instead);
      ways.item(
          new Link(
              SlotWords.way(offered.way()),
              WORDS.get("patient.start.for", type.name()),
              wanted.times().href()),
          new Text(" – " + next(offered)));
    }
    return new Card(3, type.name())
        .description(WORDS.get("patient.category." + SlotWords.key(type.category())))
        .description(WORDS.get("patient.start.length", type.minutes()))
        .add(ways);
  }

  private static String next(WayOffered offered) {
    return offered.nextFree() == null
        ? WORDS.get("patient.start.no-times")
        : WORDS.get("patient.start.next", SlotWords.when(offered.nextFree()));
  }

  private void showByPhone(List<String> types, PracticeContact practice) {
    add(Heading.h2(WORDS.get("patient.start.by-phone")));
    if (types.isEmpty()) {
      add(new Paragraph(WORDS.get("patient.start.by-phone.other")));
    } else {
      add(
          new Paragraph(WORDS.get("patient.start.by-phone.why")),
          ItemList.bullets(types.toArray(String[]::new)));
    }
    add(PracticeDesk.phone(practice));
  }
}
