package uk.nhs.portal.questionnaires.page;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Fieldset;
import uk.nhs.portal.nhsuk.Hint;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.FileUpload;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.form.TypedDate;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Option;

/// The right field of the design system for an item, whose controls can be read and filled by name.
final class ItemField {

  private static final Words WORDS = Words.of(ItemField.class);
  private static final int ONE_LINE = 100;

  private final Component component;
  private final Map<String, Control> controls = new LinkedHashMap<>();

  /// A control: its field, and how to read and fill it.
  private record Control(Field<?, ?> field, Read read, Fill fill) {}

  private interface Read {
    List<String> values();
  }

  private interface Fill {
    void with(List<String> values);
  }

  /// The field of an item.
  ///
  /// @param question its words, as a heading or not
  ItemField(Item item, Question question) {
    component =
        switch (item.kind()) {
          case CHOICE -> choice(item, question);
          case YES_NO -> yesNo(item, question);
          case CHOICES -> choices(item, question);
          case WHOLE, DECIMAL -> number(item, question);
          case DATE -> date(item, question);
          case TEXT -> words(item, question);
          case NHS_NUMBER ->
              line(item, new TextInput(Controls.ANSWER, question).numeric().code().width(10));
          case POSTCODE ->
              line(item, new TextInput(Controls.ANSWER, question).width(10))
                  .autocomplete("postal-code");
          case PHONE -> line(item, TextInput.phone(Controls.ANSWER, question).width(20));
          case EMAIL -> line(item, TextInput.email(Controls.ANSWER, question));
          case ADDRESS -> address(item, question);
          case FILE -> file(item, question);
          case DISPLAY, GROUP -> throw new IllegalArgumentException(item.id() + " asks nothing");
        };
  }

  Component component() {
    return component;
  }

  /// Whether Flow can hear the answer; a file only the browser itself can send.
  boolean isHeardByFlow() {
    return !(component instanceof FileUpload);
  }

  TypedAnswer typed() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    controls.forEach((name, control) -> values.put(name, control.read().values()));
    return new TypedAnswer(values);
  }

  void fill(Map<String, List<String>> values) {
    controls.forEach((name, control) -> {
      List<String> own = values.get(name);
      if (own != null && !own.isEmpty()) {
        control.fill().with(own);
      }
    });
  }

  /// The field in which a control is.
  Field<?, ?> field(String control) {
    Control found = controls.get(control);
    return (found == null ? controls.values().iterator().next() : found).field();
  }

  private Radios choice(Item item, Question question) {
    Radios radios = hinted(item, new Radios(Controls.ANSWER, question));
    item.options()
        .forEach(option -> {
          if (option.hint() == null) {
            radios.option(option.code(), option.text());
          } else {
            radios.option(option.code(), option.text(), option.hint());
          }
        });
    return chosen(radios, item.options().stream().map(Option::code).collect(Collectors.toSet()));
  }

  private Radios yesNo(Item item, Question question) {
    Radios radios =
        hinted(item, new Radios(Controls.ANSWER, question))
            .option("yes", WORDS.get("answer.yes"))
            .option("no", WORDS.get("answer.no"));
    return chosen(radios, Set.of("yes", "no"));
  }

  private Radios chosen(Radios radios, Set<String> codes) {
    controls.put(
        Controls.ANSWER,
        new Control(
            radios,
            () -> List.of(radios.value()),
            values -> {
              if (codes.contains(values.getFirst())) {
                radios.setValue(values.getFirst());
              }
            }));
    return radios;
  }

  private Checkboxes choices(Item item, Question question) {
    Checkboxes boxes = new Checkboxes(Controls.ANSWER, question);
    boxes.hint(item.hint() == null ? WORDS.get("choices.hint") : item.hint());
    for (Option option : item.options()) {
      if (option.exclusive()) {
        boxes.divider(WORDS.get("choices.or")).exclusive(option.code(), option.text());
      } else if (option.hint() == null) {
        boxes.option(option.code(), option.text());
      } else {
        boxes.option(option.code(), option.text(), option.hint());
      }
    }
    Set<String> codes = item.options().stream().map(Option::code).collect(Collectors.toSet());
    controls.put(
        Controls.ANSWER,
        new Control(
            boxes,
            () -> List.copyOf(boxes.value()),
            values ->
                boxes.setValue(
                    values.stream().filter(codes::contains).collect(Collectors.toSet()))));
    return boxes;
  }

  private TextInput number(Item item, Question question) {
    TextInput input = new TextInput(Controls.ANSWER, question).width(width(item));
    if (item.kind() == Kind.WHOLE) {
      input.numeric();
    } else {
      input.decimal();
    }
    String unit = item.unit();
    return line(item, unit == null ? input : input.suffix(unit));
  }

  private static int width(Item item) {
    BigDecimal most = item.limits().most();
    int digits = most == null ? 10 : most.toBigInteger().toString().length();
    int places = item.kind() == Kind.DECIMAL ? digits + 2 : digits;
    return places <= 5 ? Math.max(places, 2) : 10;
  }

  private TextInput line(Item item, TextInput input) {
    return control(Controls.ANSWER, hinted(item, input));
  }

  private TextInput control(String name, TextInput input) {
    controls.put(
        name,
        new Control(
            input, () -> List.of(input.value()), values -> input.setValue(values.getFirst())));
    return input;
  }

  private DateInput date(Item item, Question question) {
    DateInput input = new DateInput(Controls.ANSWER, question, WORDS.get("date.subject"));
    input.hint(item.hint() == null ? WORDS.get("date.hint") : item.hint());
    part(input, Controls.DAY, TypedDate::day);
    part(input, Controls.MONTH, TypedDate::month);
    part(input, Controls.YEAR, TypedDate::year);
    return input;
  }

  private void part(
      DateInput input, String name, java.util.function.Function<TypedDate, String> part) {
    controls.put(
        name,
        new Control(
            input,
            () -> List.of(part.apply(input.value())),
            values -> {
              TypedDate typed = input.value();
              String text = values.getFirst();
              input.setValue(
                  new TypedDate(
                      name.equals(Controls.DAY) ? text : typed.day(),
                      name.equals(Controls.MONTH) ? text : typed.month(),
                      name.equals(Controls.YEAR) ? text : typed.year()));
            }));
  }

  private Component words(Item item, Question question) {
    int longest = item.limits().longest();
    if (longest <= ONE_LINE) {
      return line(item, new TextInput(Controls.ANSWER, question));
    }
    CharacterCount area = hinted(item, new CharacterCount(Controls.ANSWER, question, longest));
    controls.put(
        Controls.ANSWER,
        new Control(area, () -> List.of(area.value()), values -> area.setValue(values.getFirst())));
    return area;
  }

  private Component address(Item item, Question question) {
    Fieldset group = new Fieldset(question);
    if (item.hint() != null) {
      group.add(new Hint(item.hint()));
    }
    return group.add(
        control(
            Controls.LINE_1,
            new TextInput(Controls.LINE_1, WORDS.get("address.line-1"))
                .autocomplete("address-line1")),
        control(
            Controls.LINE_2,
            new TextInput(Controls.LINE_2, WORDS.get("address.line-2"))
                .autocomplete("address-line2")),
        control(
            Controls.TOWN,
            new TextInput(Controls.TOWN, WORDS.get("address.town"))
                .width(20)
                .autocomplete("address-level2")),
        control(
            Controls.POSTCODE,
            new TextInput(Controls.POSTCODE, WORDS.get("address.postcode"))
                .width(10)
                .autocomplete("postal-code")));
  }

  private FileUpload file(Item item, Question question) {
    FileUpload upload = new FileUpload(Controls.ANSWER, question).accept(FileKind.allMediaTypes());
    upload.hint(item.hint() == null ? WORDS.get("file.hint") : item.hint());
    controls.put(Controls.ANSWER, new Control(upload, List::of, values -> {}));
    return upload;
  }

  /// The name of a file that was sent before.
  static String kept(Answer answer) {
    return answer instanceof Answer.Attachment(String _, String name, String _, long _) ? name : "";
  }

  private static <F extends Field<?, F>> F hinted(Item item, F field) {
    return item.hint() == null ? field : field.hint(item.hint());
  }
}
