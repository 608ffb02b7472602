package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Collectors;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.TypeDetails;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.Select;
import uk.nhs.portal.nhsuk.form.TextInput;

/// What a manager says of a type of appointment.
final class TypeFields {

  private static final Words WORDS = PracticePage.WORDS;
  private static final int USUAL_MINUTES = 10;
  private static final int USUAL_DAYS_AHEAD = 28;
  private static final int USUAL_NOTICE = 60;

  private final TextInput name =
      new TextInput("name", WORDS.get("practice.type.name"))
          .hint(WORDS.get("practice.type.name.hint"))
          .required(WORDS.get("practice.error.type-name.empty"));
  private final Select category =
      new Select("category", WORDS.get("practice.type.category"))
          .hint(WORDS.get("practice.type.category.hint"))
          .option("", WORDS.get("practice.type.category.choose"))
          .required(WORDS.get("practice.error.type-category.empty"));
  private final TextInput minutes = number("minutes", "practice.type.length", "type-minutes");
  private final Checkboxes ways =
      new Checkboxes("ways", WORDS.get("practice.type.ways"))
          .required(WORDS.get("practice.error.type-ways.empty"));
  private final TextInput daysAhead = number("days-ahead", "practice.type.days", "type-days-ahead");
  private final TextInput notice = number("notice", "practice.type.notice", "type-notice");
  private final Radios bookableBy =
      new Radios("bookable-by", WORDS.get("practice.type.who"))
          .optionWith(
              BookableBy.PATIENT.name(), Phrases.bookableBy(BookableBy.PATIENT), daysAhead, notice)
          .option(BookableBy.STAFF_ONLY.name(), Phrases.bookableBy(BookableBy.STAFF_ONLY))
          .required(WORDS.get("practice.error.type-who.empty"));
  private final Radios active =
      ArrangingPage.stillUsed(
          WORDS.get("practice.type.offered"),
          WORDS.get("practice.type.offered.yes"),
          WORDS.get("practice.type.offered.no"),
          true);
  private final Answer<Integer> minutesAnswer = whole(minutes, "type-minutes");
  private final Answer<Integer> daysAheadAnswer = whole(daysAhead, "type-days-ahead");
  private final Answer<Integer> noticeAnswer = whole(notice, "type-notice");

  TypeFields() {
    for (GpadCategory each : GpadCategory.values()) {
      category.option(each.name(), Phrases.category(each));
    }
    for (Way way : Way.values()) {
      ways.option(way.name(), Phrases.way(way));
    }
    minutes.suffix(WORDS.get("practice.unit.minutes"));
    minutes.setValue(Integer.toString(USUAL_MINUTES));
    daysAhead.suffix(WORDS.get("practice.unit.days"));
    daysAhead.setValue(Integer.toString(USUAL_DAYS_AHEAD));
    notice.suffix(WORDS.get("practice.unit.minutes"));
    notice.setValue(Integer.toString(USUAL_NOTICE));
  }

  private static TextInput number(String name, String words, String subject) {
    return new TextInput(name, WORDS.get(words))
        .hint(WORDS.get(words + ".hint"))
        .numeric()
        .width(5)
        .required(WORDS.get("practice.error." + subject + ".empty"));
  }

  private static Answer<Integer> whole(TextInput input, String subject) {
    return input.as(ArrangingPage::number, _ -> WORDS.get("practice.error." + subject + ".range"));
  }

  Component[] all() {
    return new Component[] {name, category, minutes, ways, bookableBy, active};
  }

  TextInput name() {
    return name;
  }

  /// The fields by the beginning of the codes with which a value refuses their answers.
  Map<String, Field<?, ?>> bySubject() {
    return Map.of(
        "type-name", name,
        "type-minutes", minutes,
        "type-ways", ways,
        "type-days-ahead", daysAhead,
        "type-notice", notice);
  }

  void fill(TypeDetails details) {
    name.setValue(details.name());
    category.setValue(details.category().name());
    minutes.setValue(Integer.toString(details.minutes()));
    ways.setValue(details.ways().stream().map(Way::name).collect(Collectors.toSet()));
    bookableBy.setValue(details.bookableBy().name());
    daysAhead.setValue(Integer.toString(details.daysAhead()));
    notice.setValue(Integer.toString(details.noticeMinutes()));
    active.setValue(details.active() ? "yes" : "no");
  }

  /// What was answered; how far ahead patients can book is kept where only staff can.
  ///
  /// @throws uk.nhs.portal.kernel.InvalidValue see [TypeDetails]
  TypeDetails details() {
    BookableBy by = BookableBy.valueOf(bookableBy.value());
    boolean online = by == BookableBy.PATIENT;
    return new TypeDetails(
        name.value(),
        GpadCategory.valueOf(category.value()),
        minutesAnswer.get(),
        ways.value().stream().map(Way::valueOf).collect(Collectors.toSet()),
        by,
        online ? daysAheadAnswer.get() : USUAL_DAYS_AHEAD,
        online ? noticeAnswer.get() : USUAL_NOTICE,
        ArrangingPage.isUsed(active));
  }
}
