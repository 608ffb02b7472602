package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Panel;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;

/// What staff read out when they have booked: the reference and the time.
@Route("practice/appointments/:appointment/booked")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class BookedView extends PracticePage {

  private final ShowDayList dayList;

  BookedView(MyPractices practices, ShowDayList dayList) {
    super(practices);
    this.dayList = dayList;
  }

  @Override
  void show(Address address) {
    DayEntry entry = dayList.one(practice(), address.part("appointment", AppointmentId::parse));
    AppointmentSummary appointment = entry.appointment();
    String heading = WORDS.get("practice.booked.title");
    documentTitle(heading, WORDS.get("practice.appointments"));
    HtmlContainer reference = Markup.text("strong", "", appointment.reference());
    add(
        new Panel(
            heading,
            new Text(WORDS.get("practice.booked.reference")),
            new HtmlContainer("br"),
            reference));
    add(new Paragraph(WORDS.get("practice.booked.read-out")));
    SummaryList list =
        new SummaryList().row(WORDS.get("practice.patient"), entry.patient().name().formatted());
    add(SlotSummaryList.into(list, appointment.slot()));
    String advice = appointment.rules().advice();
    if (advice != null) {
      add(new Paragraph(WORDS.get("practice.booked.advice", advice)));
    }
    String day = to(DayListView.PATH).with("date", appointment.slot().day()).path();
    add(
        ItemList.plain()
            .item(new Link(WORDS.get("practice.booked.next"), to(FindPatientView.PATH).path()))
            .item(new Link(WORDS.get("practice.booked.day"), day))
            .item(
                new Link(
                    WORDS.get("practice.booked.details"),
                    to(AppointmentView.PATH + "/" + appointment.id()).path())));
  }
}
