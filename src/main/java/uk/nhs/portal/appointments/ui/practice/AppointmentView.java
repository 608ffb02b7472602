package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import uk.nhs.portal.appointments.AppointmentChange;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;

/// One appointment: for whom, when, what has become of it, and whether the patient knows.
@Route("practice/appointments/:appointment")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class AppointmentView extends PracticePage {

  static final String PATH = DayListView.PATH;

  private final ShowDayList dayList;

  AppointmentView(MyPractices practices, ShowDayList dayList) {
    super(practices);
    this.dayList = dayList;
  }

  @Override
  void show(Address address) {
    AppointmentId id = address.part("appointment", AppointmentId::parse);
    DayEntry entry = dayList.one(practice(), id);
    AppointmentSummary appointment = entry.appointment();
    String day = to(DayListView.PATH).with("date", appointment.slot().day()).path();
    backLink(WORDS.get("practice.back.day"), day);
    title(WORDS.get("practice.appointment.title"), WORDS.get("practice.appointments"));
    add(about(entry, to(PATH + "/" + id).path()), details(entry));
    if (appointment.status() == AppointmentStatus.BOOKED) {
      String here = PATH + "/" + id;
      add(
          new ButtonGroup(
              Button.link(WORDS.get("practice.appointment.change"), to(here + "/change").path())
                  .secondary(),
              Button.link(WORDS.get("practice.appointment.cancel"), to(here + "/cancel").path())
                  .secondary()));
    }
    add(new WideTable(history(id), WORDS.get("practice.history.title")));
  }

  private SummaryList about(DayEntry entry, String here) {
    SummaryList list = PatientSummaryList.of(entry.patient(), entry.needs(), practice(), here);
    return entry.elsewhere()
        ? list.row(
            WORDS.get("practice.moved.row"),
            new Tag(WORDS.get("practice.moved"), Tag.Colour.ORANGE))
        : list;
  }

  private SummaryList details(DayEntry entry) {
    AppointmentSummary appointment = entry.appointment();
    PhoneNumber phone = appointment.phone();
    String reason = appointment.reason();
    SummaryList list = SlotSummaryList.of(appointment.slot());
    if (phone != null) {
      list.row(WORDS.get("practice.check.phone"), phone.formatted());
    }
    return list.row(
            WORDS.get("practice.reason"),
            reason == null ? WORDS.get("practice.reason.none") : reason)
        .row(WORDS.get("practice.reference"), appointment.reference())
        .row(WORDS.get("practice.status"), Phrases.statusTag(appointment.status()))
        .row(WORDS.get("practice.told"), Told.status(entry.told(), this::to));
  }

  private Table history(AppointmentId id) {
    Table table =
        new Table(WORDS.get("practice.history.title"))
            .responsive()
            .columns(
                WORDS.get("practice.when"),
                WORDS.get("practice.history.what"),
                WORDS.get("practice.history.by"));
    for (AppointmentChange change : dayList.history(practice(), id)) {
      table.row(
          new Text(NhsFormat.dateTime(change.at())), new Text(what(change)), new Text(by(change)));
    }
    return table;
  }

  private static String what(AppointmentChange change) {
    String name = change.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String what = WORDS.get("practice.history." + name, NhsFormat.dateTime(change.startsAt()));
    CancelReason reason = change.reason();
    return reason == null
        ? what
        : WORDS.get("practice.history.with-reason", what, Reasons.said(reason));
  }

  private static String by(AppointmentChange change) {
    return switch (change.byRole()) {
      case "PATIENT" -> WORDS.get("practice.history.by.patient");
      case "PRACTICE_STAFF", "PRACTICE_MANAGER" -> WORDS.get("practice.history.by.practice");
      default -> WORDS.get("practice.history.by.portal");
    };
  }
}
