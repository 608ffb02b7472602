package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.form.TypedDate;
import uk.nhs.portal.triage.handover.Contact;
import uk.nhs.portal.triage.handover.Person;
import uk.nhs.portal.triage.handover.Wish;

/// What a practice has to know to act: what is wanted, who it is about, and how to reach them.
final class PracticeForm {

  private static final Words WORDS = Words.of(PracticeForm.class);

  /// For whom the form is, which decides what it asks.
  ///
  /// @param known whether the portal knows the person
  /// @param themselves whether they fill it in themselves
  record Asks(boolean known, boolean themselves, LocalDate today) {}

  private final Asks asks;
  private final Radios wish = new Radios("wish", WORDS.get("practice.wish"));
  private final TextInput given = name("given", "practice.given");
  private final TextInput family = name("family", "practice.family");
  private final DateInput born =
      new DateInput("born", WORDS.get("practice.born"), WORDS.get("practice.born.subject"));
  private final TextInput number =
      new TextInput("number", WORDS.get("practice.number")).width(10).numeric();
  private final TextInput phone = TextInput.phone("phone", WORDS.get("practice.phone")).width(20);
  private final TextInput email = TextInput.email("email", WORDS.get("practice.email"));
  private final TextInput yourGiven = name("your-given", "practice.your-given");
  private final TextInput yourFamily = name("your-family", "practice.your-family");
  private final Answer<PhoneNumber> phoneNumber;
  private final Answer<EmailAddress> address;
  private final Answer<NhsNumber> nhsNumber;

  PracticeForm(Asks asks, Map<String, String> typed) {
    this.asks = asks;
    Arrays.stream(Wish.values())
        .forEach(each -> wish.option(each.name(), WORDS.get("practice.wish." + each)));
    wish.required(WORDS.get("error.wish.empty"));
    required();
    phoneNumber = phone.as(PhoneNumber::of, PracticeForm::message);
    address = email.as(EmailAddress::of, PracticeForm::message);
    nhsNumber = number.as(NhsNumber::of, PracticeForm::message);
    fill(typed);
  }

  private static TextInput name(String name, String key) {
    return new TextInput(name, WORDS.get(key)).spellcheckOff();
  }

  private void required() {
    given.required(WORDS.get("error.given-name.empty"));
    given.check(text -> isName(text, "x"), WORDS.get("error.given-name"));
    family.required(WORDS.get("error.family-name.empty"));
    family.check(text -> isName("x", text), WORDS.get("error.family-name"));
    yourGiven.required(WORDS.get("error.your-given.empty"));
    yourGiven.check(text -> isName(text, "x"), WORDS.get("error.given-name"));
    yourFamily.required(WORDS.get("error.your-family.empty"));
    yourFamily.check(text -> isName("x", text), WORDS.get("error.family-name"));
    born.hint(WORDS.get("practice.born.hint"));
    born.required(WORDS.get("error.born.empty"));
    born.checkDate(this::isBirthday, WORDS.get("error.born"));
    number.hint(WORDS.get("practice.number.hint"));
    phone.hint(WORDS.get("practice.phone.hint"));
    phone.required(WORDS.get("error.phone.empty"));
  }

  private static boolean isName(String givenName, String familyName) {
    try {
      return !PersonName.of(givenName, familyName).family().isEmpty();
    } catch (InvalidValue none) {
      return false;
    }
  }

  private boolean isBirthday(LocalDate day) {
    try {
      return DateOfBirth.of(day, asks.today()).ageOn(asks.today()) >= 0;
    } catch (InvalidValue none) {
      return false;
    }
  }

  private static String message(String code) {
    return WORDS.get("error." + code);
  }

  private void fill(Map<String, String> typed) {
    String wanted = typed.getOrDefault("wish", "");
    wish.setValue(
        Arrays.stream(Wish.values()).anyMatch(w -> w.name().equals(wanted)) ? wanted : "");
    for (TextInput field : List.of(given, family, number, phone, email, yourGiven, yourFamily)) {
      field.setValue(typed.getOrDefault(field.name(), ""));
    }
    born.setValue(
        new TypedDate(
            typed.getOrDefault("born-day", ""),
            typed.getOrDefault("born-month", ""),
            typed.getOrDefault("born-year", "")));
  }

  void phone(PhoneNumber number) {
    phone.setValue(number.formatted());
  }

  private List<Field<?, ?>> fields() {
    List<Field<?, ?>> fields = new ArrayList<>(List.of(wish));
    if (!asks.known()) {
      fields.addAll(List.of(given, family, born, number));
    }
    fields.addAll(List.of(phone, email));
    if (!asks.themselves()) {
      fields.addAll(List.of(yourGiven, yourFamily));
    }
    return fields;
  }

  boolean isRight() {
    return fields().stream().allMatch(field -> field.problem().isEmpty());
  }

  Wish wish() {
    return Wish.valueOf(wish.value());
  }

  Person person() {
    return new Person(
        PersonName.of(given.value(), family.value()),
        born.date().orElseThrow(),
        nhsNumber.optional().orElse(null));
  }

  Contact contact() {
    return new Contact(phoneNumber.get(), address.optional().orElse(null), speaksForThem());
  }

  private @Nullable PersonName speaksForThem() {
    return asks.themselves() ? null : PersonName.of(yourGiven.value(), yourFamily.value());
  }

  Form to(String action, Optional<String> practice) {
    Form form = PostForm.to(action).add(fields().toArray(Component[]::new));
    practice.ifPresent(code -> form.hidden("practice", code));
    return form.add(new Button(WORDS.get("practice.button")).preventDoubleClick());
  }
}
