package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Pagination;
import uk.nhs.portal.nhsuk.Paragraph;

/// Free times of seven days, each a link to what staff do with it.
final class FreeTimes {

  static final int DAYS = 7;

  private static final Words WORDS = PracticePage.WORDS;

  private final Function<SlotId, String> choose;
  private final Function<LocalDate, String> from;

  /// @param choose the address for a time, `from` the address of the page for other days
  FreeTimes(Function<SlotId, String> choose, Function<LocalDate, String> from) {
    this.choose = choose;
    this.from = from;
  }

  /// The times by day, with ways to earlier and later days.
  ///
  /// @param next the first free time after these days, offered where there are none
  Component of(
      LocalDate first, LocalDate today, List<SlotSummary> free, Optional<SlotSummary> next) {
    Div part = new Div();
    Pagination days = new Pagination();
    LocalDate before = first.minusDays(DAYS);
    if (first.isAfter(today)) {
      LocalDate earlier = before.isBefore(today) ? today : before;
      days.previous(range(earlier), from.apply(earlier));
    }
    LocalDate later = first.plusDays(DAYS);
    days.next(range(later), from.apply(later));
    part.add(Heading.h2(WORDS.get("practice.free.title", range(first))), days);
    if (free.isEmpty()) {
      part.add(none(next));
    }
    Map<LocalDate, List<SlotSummary>> byDay =
        free.stream()
            .collect(Collectors.groupingBy(SlotSummary::day, TreeMap::new, Collectors.toList()));
    byDay.forEach(
        (day, times) -> part.add(Heading.h3(NhsFormat.dayAndDate(day)), list(times, false)));
    return part;
  }

  private Paragraph none(Optional<SlotSummary> next) {
    return next.map(slot ->
            new Paragraph(
                new Text(WORDS.get("practice.free.none")),
                new Link(
                    WORDS.get("practice.free.next", NhsFormat.dayAndDate(slot.day())),
                    from.apply(slot.day()))))
        .orElseGet(() -> new Paragraph(WORDS.get("practice.free.never")));
  }

  private static String range(LocalDate first) {
    return WORDS.get(
        "practice.range", NhsFormat.date(first), NhsFormat.date(first.plusDays(DAYS - 1L)));
  }

  /// Some times as a list of links.
  ItemList list(List<SlotSummary> times, boolean withDay) {
    ItemList list = ItemList.plain();
    list.addClassName("app-free-times");
    for (SlotSummary slot : times) {
      String when = withDay ? Phrases.dayAndTime(slot) : NhsFormat.time(slot.time());
      list.item(
          new Link(when, choose.apply(slot.id())),
          new Text(WORDS.get("practice.free.with", slot.clinicianName(), Phrases.way(slot.way()))));
    }
    return list;
  }
}
