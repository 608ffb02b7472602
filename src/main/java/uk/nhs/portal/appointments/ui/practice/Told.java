package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.Delivery;
import uk.nhs.portal.messages.DeliveryStatus;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;

/// Says whether patients know what has become of their appointments, and who has to be phoned.
final class Told {

  private static final Words WORDS = PracticePage.WORDS;

  private Told() {}

  /// How the latest message about an appointment fared, with a way to the people to phone.
  static Component status(@Nullable Delivery told, Function<String, Href> to) {
    if (told == null) {
      return new Text(WORDS.get("practice.told.none"));
    }
    Span status = new Span(tag(told.status()));
    if (mustBePhoned(told)) {
      String phone = to.apply(MessagesLinks.toldByPhone(told.message())).path();
      status.add(new Text(" "), new Link(WORDS.get("practice.told.phone"), phone));
    }
    return status;
  }

  private static Tag tag(DeliveryStatus status) {
    String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String words = WORDS.get("practice.told." + name);
    return switch (status) {
      case TO_SEND -> new Tag(words, Tag.Colour.YELLOW);
      case SENT, TOLD_BY_PHONE -> new Tag(words, Tag.Colour.GREEN);
      case FAILED, NO_ADDRESS -> new Tag(words, Tag.Colour.RED);
    };
  }

  private static boolean mustBePhoned(@Nullable Delivery told) {
    return told != null
        && (told.status() == DeliveryStatus.FAILED || told.status() == DeliveryStatus.NO_ADDRESS);
  }

  /// Whose appointments were cancelled, and how many of them could not be told.
  static Component cancelled(List<DayEntry> entries, Function<String, Href> to) {
    List<DayEntry> cancelled =
        entries.stream()
            .filter(entry -> entry.appointment().status() == AppointmentStatus.CANCELLED)
            .toList();
    if (cancelled.isEmpty()) {
      return new Paragraph(WORDS.get("practice.told.nobody"));
    }
    long untold = cancelled.stream().filter(entry -> mustBePhoned(entry.told())).count();
    Span part = new Span(Heading.h2(WORDS.get("practice.told.cancelled", cancelled.size())));
    part.add(
        untold == 0
            ? new Paragraph(WORDS.get("practice.told.all"))
            : new Paragraph(
                new Text(WORDS.get("practice.told.untold", NhsFormat.number(untold))),
                new Link(
                    WORDS.get("practice.told.list"), to.apply(MessagesLinks.untold()).path())));
    part.add(new WideTable(people(cancelled, to, true), WORDS.get("practice.told.people")));
    return part;
  }

  /// Whose appointments would be cancelled.
  static Component affected(List<DayEntry> entries, Function<String, Href> to) {
    List<DayEntry> booked =
        entries.stream()
            .filter(entry -> entry.appointment().status() == AppointmentStatus.BOOKED)
            .toList();
    if (booked.isEmpty()) {
      return new Paragraph(WORDS.get("practice.affected.nobody"));
    }
    Span part = new Span(new Paragraph(WORDS.get("practice.affected.some", booked.size())));
    part.add(new WideTable(people(booked, to, false), WORDS.get("practice.told.people")));
    return part;
  }

  private static Table people(
      List<DayEntry> entries, Function<String, Href> to, boolean alreadyTold) {
    Table table =
        new Table(WORDS.get("practice.told.people"))
            .hideCaption()
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("practice.time"),
                WORDS.get("practice.patient"),
                WORDS.get("practice.phone"),
                WORDS.get(alreadyTold ? "practice.told" : "practice.email"));
    for (DayEntry entry : entries) {
      PhoneNumber phone = entry.patient().phone();
      table.row(
          new Text(Phrases.time(entry.appointment().slot().startsAt())),
          new Link(
              entry.patient().name().formatted(),
              to.apply(AppointmentView.PATH + "/" + entry.appointment().id()).path()),
          new Text(phone == null ? WORDS.get("practice.none") : phone.formatted()),
          alreadyTold ? status(entry.told(), to) : reach(entry));
    }
    return table;
  }

  private static Component reach(DayEntry entry) {
    boolean email = entry.patient().email() != null;
    return new Text(WORDS.get(email ? "practice.affected.email" : "practice.affected.no-email"));
  }
}
