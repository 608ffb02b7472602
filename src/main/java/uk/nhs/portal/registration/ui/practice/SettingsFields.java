package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ExtraQuestion;
import uk.nhs.portal.registration.settings.PracticeSettings;

/// The fields in which a practice says what it has arranged.
final class SettingsFields {

  private static final Words WORDS = RegistrationPage.WORDS;
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int MOST_A_WEEK = 9_999;

  private final Radios accepts =
      yesOrNo("accepts", "practice.settings.accepts.ask")
          .hint(WORDS.get("practice.settings.accepts.hint"));
  private final DateInput closedUntil;
  private final Radios closed;
  private final Checkboxes takes =
      new Checkboxes("takes", WORDS.get("practice.settings.takes"))
          .option("outside", WORDS.get("practice.settings.takes.outside"))
          .option("temporary", WORDS.get("practice.settings.takes.temporary"))
          .option("students", WORDS.get("practice.settings.takes.students"));
  private final TextInput capacity =
      new TextInput("capacity", WORDS.get("practice.settings.capacity.ask"))
          .hint(WORDS.get("practice.settings.capacity.hint"))
          .numeric()
          .width(5);
  private final Answer<Integer> weekly =
      capacity.as(SettingsFields::number, _ -> WORDS.get("practice.error.capacity"));
  private final Checkboxes asks =
      new Checkboxes("asks", WORDS.get("practice.settings.asks.ask"))
          .hint(WORDS.get("practice.settings.asks.hint"));
  private final Checkboxes kinds =
      new Checkboxes("kinds", WORDS.get("practice.settings.auto.kinds"))
          .required(WORDS.get("practice.error.kinds"));
  private final Radios auto;

  SettingsFields(LocalDate today) {
    closedUntil =
        new DateInput(
                "closed-until",
                WORDS.get("practice.settings.closed.ask.until"),
                WORDS.get("practice.settings.closed.subject"))
            .checkDate(day -> !day.isBefore(today), WORDS.get("practice.error.closed.past"))
            .required(WORDS.get("practice.error.closed.empty"));
    closed =
        new Radios("closed", WORDS.get("practice.settings.closed.ask"))
            .hint(WORDS.get("practice.settings.closed.hint"))
            .option(NO, WORDS.get("practice.no"))
            .optionWith(YES, WORDS.get("practice.yes"), closedUntil)
            .required(WORDS.get("practice.error.closed"));
    for (ExtraQuestion each : ExtraQuestion.values()) {
      asks.option(each.name(), SettingsWords.extra(each));
    }
    for (String kind : QueueAddress.KINDS) {
      // a stay is for whoever happens to be there: somebody looks
      if (!kind.equals("TEMPORARY")) {
        kinds.option(kind, ApplicantWords.kind(kind));
      }
    }
    auto =
        new Radios("auto", WORDS.get("practice.settings.auto.ask"))
            .hint(WORDS.get("practice.settings.auto.hint", AutoAccept.LEAST_AGE))
            .option(NO, WORDS.get("practice.settings.auto.no"))
            .optionWith(YES, WORDS.get("practice.settings.auto.yes"), kinds)
            .required(WORDS.get("practice.error.auto"));
  }

  Component[] all() {
    return new Component[] {accepts, closed, takes, capacity, asks, auto};
  }

  void fill(PracticeSettings settings, LocalDate today) {
    accepts.setValue(settings.accepts() ? YES : NO);
    LocalDate until = settings.closedUntil();
    closed.setValue(settings.isClosedOn(today) ? YES : NO);
    if (until != null && settings.isClosedOn(today)) {
      closedUntil.setDate(until);
    }
    takes.setValue(
        Set.of("outside", "temporary", "students").stream()
            .filter(each -> takes(settings, each))
            .collect(Collectors.toSet()));
    Integer said = settings.weeklyCapacity();
    capacity.setValue(said == null ? "" : said.toString());
    asks.setValue(settings.asks().stream().map(Enum::name).collect(Collectors.toSet()));
    AutoAccept rule = settings.autoAccept();
    kinds.setValue(
        rule.kinds().stream()
            .filter(kind -> QueueAddress.KINDS.contains(kind) && !kind.equals("TEMPORARY"))
            .collect(Collectors.toSet()));
    auto.setValue(rule.on() ? YES : NO);
  }

  private static boolean takes(PracticeSettings settings, String whom) {
    return switch (whom) {
      case "outside" -> settings.outsideArea();
      case "temporary" -> settings.temporary();
      default -> settings.students();
    };
  }

  /// What was answered, after the form was found right.
  PracticeSettings settings() {
    boolean rule = auto.value().equals(YES);
    return new PracticeSettings(
        accepts.value().equals(YES),
        closed.value().equals(YES) ? closedUntil.date().orElse(null) : null,
        takes.value().contains("outside"),
        takes.value().contains("temporary"),
        takes.value().contains("students"),
        weekly.optional().orElse(null),
        asks.value().stream().map(ExtraQuestion::valueOf).collect(Collectors.toSet()),
        rule ? new AutoAccept(true, kinds.value()) : AutoAccept.OFF);
  }

  private static Radios yesOrNo(String name, String words) {
    return new Radios(name, WORDS.get(words))
        .option(YES, WORDS.get("practice.yes"))
        .option(NO, WORDS.get("practice.no"))
        .required(WORDS.get("practice.error." + name));
  }

  private static Integer number(String text) {
    return Optional.of(text.strip())
        .filter(digits -> digits.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(number -> number > 0 && number <= MOST_A_WEEK)
        .orElseThrow(() -> new InvalidValue("capacity.range"));
  }
}
