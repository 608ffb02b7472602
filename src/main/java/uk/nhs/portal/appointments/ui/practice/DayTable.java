package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;

/// The table of the day list, with the buttons to mark who has come.
final class DayTable {

  private static final Words WORDS = PracticePage.WORDS;

  /// What staff note of an appointment.
  enum Mark {
    ARRIVED("practice.mark.arrived"),
    SEEN("practice.mark.seen"),
    DID_NOT_ATTEND("practice.mark.did-not-attend"),
    /// Takes a slip back.
    UNDO("practice.mark.undo");

    private final String words;

    Mark(String words) {
      this.words = words;
    }
  }

  private final Function<String, Href> to;
  private final BiConsumer<AppointmentId, Mark> act;
  private final Instant now;

  DayTable(Function<String, Href> to, BiConsumer<AppointmentId, Mark> act, Instant now) {
    this.to = to;
    this.act = act;
    this.now = now;
  }

  /// The table.
  ///
  /// @param acted the appointment that was just marked: the focus goes back to its row
  Table of(List<DayEntry> entries, @Nullable AppointmentId acted) {
    Table table =
        new Table(WORDS.get("practice.day.caption"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.time"),
                WORDS.get("practice.patient"),
                WORDS.get("practice.nhs-number"),
                WORDS.get("practice.date-of-birth"),
                WORDS.get("practice.day.appointment"),
                WORDS.get("practice.reason"),
                WORDS.get("practice.status"),
                WORDS.get("practice.acts"));
    entries.forEach(entry -> add(table, entry, entry.appointment().id().equals(acted)));
    table.addClassName("app-day");
    return table;
  }

  private void add(Table table, DayEntry entry, boolean focus) {
    AppointmentSummary appointment = entry.appointment();
    PatientSummary patient = entry.patient();
    String reason = appointment.reason();
    String href = to.apply(AppointmentView.PATH + "/" + appointment.id()).path();
    table.row(
        Markup.nowrap(NhsFormat.time(appointment.slot().time())),
        person(entry, new Link(patient.name().formatted(), href)),
        Phrases.nhsNumber(patient),
        new Text(NhsFormat.date(patient.dateOfBirth())),
        Markup.lines(appointment(appointment)),
        new Text(reason == null ? WORDS.get("practice.reason.none") : reason),
        Phrases.statusTag(appointment.status()),
        acts(appointment, patient.name().formatted(), focus));
  }

  private static Component person(DayEntry entry, Link name) {
    List<String> needs = NeedsWords.lines(entry.needs());
    if (needs.isEmpty() && !entry.elsewhere()) {
      return name;
    }
    HtmlContainer person = Markup.element("span", "", name);
    if (entry.elsewhere()) {
      person.add(new Text(" "), new Tag(WORDS.get("practice.moved"), Tag.Colour.ORANGE));
    }
    if (!needs.isEmpty()) {
      person.add(new HtmlContainer("br"), Markup.lines(needs));
    }
    return person;
  }

  private static List<String> appointment(AppointmentSummary appointment) {
    SlotSummary slot = appointment.slot();
    PhoneNumber phone = appointment.phone();
    List<String> lines = new ArrayList<>();
    lines.add(slot.clinicianName());
    lines.add(WORDS.get("practice.preview.type", slot.typeName(), Phrases.way(slot.way())));
    if (slot.room() != null) {
      lines.add(slot.room());
    }
    if (phone != null) {
      lines.add(phone.formatted());
    }
    return lines;
  }

  private Component acts(AppointmentSummary appointment, String name, boolean focus) {
    Span acts = new Span();
    acts.addClassNames("app-row-acts", "app-no-print");
    for (Mark mark : marks(appointment)) {
      Button button =
          RowButton.acting(WORDS.get(mark.words), name, () -> act.accept(appointment.id(), mark));
      if (focus && acts.getComponentCount() == 0) {
        button.getElement().callJsFunction("focus");
      }
      acts.add(button);
    }
    return acts;
  }

  private List<Mark> marks(AppointmentSummary appointment) {
    List<Mark> marks = new ArrayList<>();
    var next = appointment.status().next();
    if (next.contains(AppointmentStatus.ARRIVED)) {
      marks.add(Mark.ARRIVED);
    }
    if (next.contains(AppointmentStatus.SEEN)) {
      marks.add(Mark.SEEN);
    }
    boolean begun = !appointment.slot().startsAt().isAfter(now);
    if (next.contains(AppointmentStatus.DID_NOT_ATTEND) && begun) {
      marks.add(Mark.DID_NOT_ATTEND);
    }
    if (appointment.status().takesTime() && appointment.status() != AppointmentStatus.BOOKED) {
      marks.add(Mark.UNDO);
    }
    return marks;
  }
}
