package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.appointments.DaysOffered;
import uk.nhs.portal.appointments.DaysOffered.ClinicianOffered;
import uk.nhs.portal.appointments.DaysOffered.FreeDay;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Pagination;

/// The days with free times, a fortnight at a time, each a link to its times.
final class DayList {

  private static final Words WORDS = Words.of(DayList.class);

  private DayList() {}

  static Component of(DaysOffered offered, TimesAsked asked) {
    Fortnight fortnight = Fortnight.of(offered.days(), asked.from());
    ItemList days = ItemList.plain();
    days.addClassName("app-days");
    fortnight.days().forEach(day -> days.item(link(day, asked), count(day)));
    HtmlContainer list = Markup.element("div", "", days);
    if (fortnight.previous() != null || fortnight.next() != null) {
      list.add(neighbours(fortnight, asked));
    }
    return list;
  }

  private static Component link(FreeDay day, TimesAsked asked) {
    return new Link(NhsFormat.dayAndDate(day.day()), asked.on(day.day()).href());
  }

  private static Component count(FreeDay day) {
    String times =
        day.free() == 1
            ? WORDS.get("patient.days.one-time")
            : WORDS.get("patient.days.times", NhsFormat.number(day.free()));
    return Markup.text("span", "app-days__count", " – " + times);
  }

  private static Component neighbours(Fortnight fortnight, TimesAsked asked) {
    Pagination pages = new Pagination();
    if (fortnight.previous() != null) {
      pages.previous(
          WORDS.get("patient.days.from", NhsFormat.date(fortnight.previous())),
          asked.from(fortnight.previous()).href());
    }
    if (fortnight.next() != null) {
      pages.next(
          WORDS.get("patient.days.from", NhsFormat.date(fortnight.next())),
          asked.from(fortnight.next()).href());
    }
    return pages;
  }

  /// With whom there are times: everybody, or one clinician.
  static Component clinicians(DaysOffered offered, TimesAsked asked) {
    ItemList list = ItemList.plain();
    String anybody = WORDS.get("patient.days.anybody");
    list.item(choice(anybody, asked.clinician() == null, asked.with(null)));
    for (ClinicianOffered one : offered.clinicians()) {
      String name = WORDS.get("patient.slot.with", one.name(), one.jobTitle());
      list.item(choice(name, one.id().equals(asked.clinician()), asked.with(one.id())));
    }
    HtmlContainer choices =
        Markup.element(
            "nav", "", new Heading(2, Heading.Size.S, WORDS.get("patient.days.with")), list);
    choices.getElement().setAttribute("aria-label", WORDS.get("patient.days.with"));
    return choices;
  }

  private static Component choice(String name, boolean chosen, TimesAsked asked) {
    if (!chosen) {
      return new Link(name, asked.href());
    }
    HtmlContainer current = Markup.text("strong", "", name);
    current.getElement().setAttribute("aria-current", "true");
    return current;
  }
}
