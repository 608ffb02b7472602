package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.SlotState;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.ClinicianGender;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Tag;

/// How the practice's pages say what occurs on many of them.
final class Phrases {

  private Phrases() {}

  static String way(Way way) {
    return said("way", way);
  }

  static String ways(Collection<Way> ways) {
    return ways.stream().sorted().map(Phrases::way).collect(Collectors.joining(", "));
  }

  static String bookableBy(BookableBy by) {
    return said("bookable-by", by);
  }

  static String category(GpadCategory category) {
    return said("gpad", category);
  }

  static String gender(@Nullable ClinicianGender gender) {
    return gender == null ? PracticePage.WORDS.get("practice.gender.none") : said("gender", gender);
  }

  static Component nhsNumber(PatientSummary patient) {
    var number = patient.nhsNumber();
    return number == null
        ? new Text(PracticePage.WORDS.get("practice.nhs-number.none"))
        : Markup.nowrap(number.formatted());
  }

  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /// `9am to 12:30pm`, as clocks in England show it.
  static String times(Instant from, Instant to) {
    return NhsFormat.times(London.at(from).toLocalTime(), London.at(to).toLocalTime());
  }

  static String time(Instant instant) {
    return NhsFormat.time(London.at(instant).toLocalTime());
  }

  /// `Monday 6 August 2018 at 5:30pm`.
  static String dayAndTime(SlotSummary slot) {
    return PracticePage.WORDS.get(
        "practice.day-and-time", NhsFormat.dayAndDate(slot.day()), NhsFormat.time(slot.time()));
  }

  static String status(AppointmentStatus status) {
    return said("status", status);
  }

  static Tag statusTag(AppointmentStatus status) {
    return switch (status) {
      case HELD, RELEASED -> new Tag(status(status), Tag.Colour.GREY);
      case BOOKED -> new Tag(status(status));
      case ARRIVED -> new Tag(status(status), Tag.Colour.PURPLE);
      case SEEN -> new Tag(status(status), Tag.Colour.GREEN);
      case DID_NOT_ATTEND -> new Tag(status(status), Tag.Colour.ORANGE);
      case CANCELLED -> new Tag(status(status), Tag.Colour.RED);
    };
  }

  static Tag slotTag(SlotState state) {
    String words = said("slot", state);
    return switch (state) {
      case FREE -> new Tag(words, Tag.Colour.GREEN);
      case HELD -> new Tag(words, Tag.Colour.YELLOW);
      case TAKEN -> new Tag(words);
      case BLOCKED -> new Tag(words, Tag.Colour.GREY);
      case CANCELLED -> new Tag(words, Tag.Colour.RED);
    };
  }

  /// The words of a constant: `way.in-person` for IN_PERSON.
  private static String said(String group, Enum<?> constant) {
    String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return PracticePage.WORDS.get("practice." + group + "." + name);
  }
}
