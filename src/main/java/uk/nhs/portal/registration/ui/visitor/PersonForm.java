package uk.nhs.portal.registration.ui.visitor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.form.TypedDate;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Relation;

/// Who somebody is that registers: their name, date of birth, and who they are to the sender.
final class PersonForm {

  private static final Words WORDS = Words.of(PersonForm.class);

  /// Nobody alive was born before; what is asked about elsewhere has the same limit.
  private static final LocalDate EARLIEST = LocalDate.of(1885, 1, 1);

  private final Radios relation = new Radios("relation", WORDS.get("people.relation"));
  private final TextInput given = new TextInput("given", WORDS.get("people.given")).spellcheckOff();
  private final TextInput family =
      new TextInput("family", WORDS.get("people.family")).spellcheckOff();
  private final DateInput born =
      new DateInput("born", WORDS.get("people.born"), WORDS.get("people.born.subject"));

  /// The form.
  ///
  /// @param self whether the sender registers too
  /// @param today the day in England
  PersonForm(boolean self, LocalDate today) {
    Arrays.stream(Relation.values())
        .filter(each -> self || each != Relation.ME)
        .forEach(each -> relation.option(each.name(), WORDS.get("people.relation." + each)));
    relation.required(WORDS.get("error.relation.empty"));
    given.hint(WORDS.get("people.given.hint"));
    given.required(WORDS.get("error.given.empty"));
    given.check(text -> isName(text, "x"), WORDS.get("error.given"));
    family.required(WORDS.get("error.family.empty"));
    family.check(text -> isName("x", text), WORDS.get("error.family"));
    born.hint(WORDS.get("people.born.hint"));
    born.required(WORDS.get("error.born.empty"));
    born.checkDate(day -> !day.isAfter(today), WORDS.get("error.born.future"));
    born.checkDate(day -> !day.isBefore(EARLIEST), WORDS.get("error.born.early"));
  }

  private static boolean isName(String givenName, String familyName) {
    try {
      return !PersonName.of(givenName, familyName).family().isEmpty();
    } catch (InvalidValue none) {
      return false;
    }
  }

  /// Fills in what was typed.
  PersonForm typed(Map<String, String> typed) {
    relation(typed.getOrDefault("relation", ""));
    given.setValue(typed.getOrDefault("given", ""));
    family.setValue(typed.getOrDefault("family", ""));
    born.setValue(
        new TypedDate(
            typed.getOrDefault("born-day", ""),
            typed.getOrDefault("born-month", ""),
            typed.getOrDefault("born-year", "")));
    return this;
  }

  /// Fills in what is known of somebody.
  PersonForm known(PersonName name, LocalDate dateOfBirth) {
    given.setValue(name.given());
    family.setValue(name.family());
    born.setDate(dateOfBirth);
    return this;
  }

  /// Chooses who they are to the sender, if the form offers that.
  PersonForm relation(String chosen) {
    try {
      relation.setValue(chosen);
    } catch (IllegalArgumentException notOffered) {
      relation.setValue("");
    }
    return this;
  }

  boolean isRight() {
    return List.<Field<?, ?>>of(relation, given, family, born).stream()
        .allMatch(field -> field.problem().isEmpty());
  }

  Named named() {
    return new Named(
        PersonName.of(given.value(), family.value()),
        new DateOfBirth(born.date().orElseThrow()),
        Relation.valueOf(relation.value()));
  }

  Form to(String action, String button) {
    return PostForm.to(action)
        .add(relation, given, family, born, new Button(button).preventDoubleClick());
  }

  /// Shows what is wrong with what was typed, or what the application refused.
  ///
  /// @param why what it refused; empty if what was typed is wrong by itself
  void show(FormErrors errors, String why) {
    Optional<String> message =
        Optional.of("error.people." + why).filter(WORDS::has).map(key -> WORDS.get(key));
    if (message.isEmpty()) {
      errors.check();
    } else {
      errors.show(why.equals("second-me") ? relation : given, message.get());
    }
  }
}
