package uk.nhs.portal.nhsuk.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.Sample;

/// The fields with hints, errors, answers and without.
public final class FieldSamples {

  private static final String LABEL = "label: {heading: 'Name?', size: 'l'}, name: 'n', id: 'n'";
  private static final String BOTH = ", hint: 'As <known>', errorMessage: 'Enter <it>'";
  private static final String LEGEND = "fieldset: {legend: {heading: 'How?', size: 'l'}}";
  private static final String ITEMS =
      "items: [{value: 'a', text: 'By <a>'}, {value: 'b', text: 'By b'";

  private FieldSamples() {}

  public static Stream<Sample> all() {
    return Stream.of(
            inputs(), wrapped(), areas(), selects(), radios(), checkboxes(), dates(), files())
        .flatMap(List::stream);
  }

  private static <F extends Field<?, ?>> F wrong(F field) {
    field.hint("As <known>");
    field.error("Enter <it>");
    return field;
  }

  private static Question heading() {
    return Question.of("Name?").asPageHeading();
  }

  private static List<Sample> inputs() {
    return List.of(
        Sample.of(
            "input",
            "plain label",
            "{label: 'Name?', name: 'n', id: 'n'}",
            new TextInput("n", "Name?")),
        Sample.of("input", "label as heading", "{" + LABEL + "}", new TextInput("n", heading())),
        Sample.of(
            "input",
            "hint and error",
            "{" + LABEL + BOTH + ", width: 10, code: true}",
            wrong(new TextInput("n", heading()).width(10).code())),
        Sample.of(
            "input",
            "error only",
            "{label: 'Name?', name: 'n', id: 'n', errorMessage: 'Enter <it>'}",
            errorOnly()),
        Sample.of(
            "input",
            "answered",
            "{" + LABEL + ", value: 'A \"quoted\" <b>'}",
            answered(new TextInput("n", heading()), "A \"quoted\" <b>")),
        Sample.of(
            "input",
            "disabled",
            "{" + LABEL + ", disabled: true}",
            new TextInput("n", heading()).disabled()),
        Sample.of(
            "input",
            "e-mail",
            "{label: 'Name?', name: 'n', id: 'n', type: 'email', autocomplete: 'email', spellcheck: false}",
            TextInput.email("n", "Name?")),
        Sample.of(
            "input",
            "phone, hidden label",
            "{label: {text: 'Name?', classes: 'nhsuk-u-visually-hidden'}, name: 'n', id: 'n', type: 'tel', autocomplete: 'tel'}",
            TextInput.phone("n", "Name?").hideLabel()),
        Sample.of(
            "input",
            "prefix and suffix",
            "{" + LABEL + ", prefix: '£', suffix: 'each', inputmode: 'numeric'}",
            new TextInput("n", heading()).prefix("£").suffix("each").numeric()));
  }

  private static TextInput errorOnly() {
    TextInput field = new TextInput("n", "Name?");
    field.error("Enter <it>");
    return field;
  }

  private static <F extends Field<String, ?>> F answered(F field, String value) {
    field.setValue(value);
    return field;
  }

  private static List<Sample> wrapped() {
    String password = "{label: 'Name?', name: 'n', id: 'n'";
    return List.of(
        Sample.of(
            "password-input",
            "current",
            password + "}",
            new PasswordInput("n", "Name?", "current-password")),
        Sample.of(
            "password-input",
            "new, hint and error",
            password + BOTH + ", autocomplete: 'new-password'}",
            wrong(new PasswordInput("n", "Name?", "new-password"))),
        Sample.of(
            "search-input",
            "default",
            "{" + LABEL + ", placeholder: 'Town', width: 20}",
            new SearchInput("n", heading()).placeholder("Town").width(20)),
        Sample.of(
            "search-input",
            "hint, error and answer",
            "{" + LABEL + BOTH + ", value: 'Leeds'}",
            wrong(answered(new SearchInput("n", heading()), "Leeds"))));
  }

  private static List<Sample> areas() {
    return List.of(
        Sample.of("textarea", "default", "{" + LABEL + "}", new Textarea("n", heading())),
        Sample.of(
            "textarea",
            "hint, error and answer",
            "{" + LABEL + BOTH + ", value: 'One </textarea><b>', rows: 3}",
            wrong(answered(new Textarea("n", heading()).rows(3), "One </textarea><b>"))),
        Sample.of(
            "textarea",
            "disabled",
            "{" + LABEL + ", disabled: true}",
            new Textarea("n", heading()).disabled()),
        Sample.of(
            "character-count",
            "default",
            "{" + LABEL + ", maxlength: 200}",
            new CharacterCount("n", heading(), 200)),
        Sample.of(
            "character-count",
            "hint, error and answer",
            "{" + LABEL + BOTH + ", maxlength: 20, value: 'Text'}",
            wrong(answered(new CharacterCount("n", heading(), 20), "Text"))));
  }

  private static List<Sample> selects() {
    String items =
        ", items: [{value: 'a', text: 'First <a>'}, {divider: true}, {value: 'b', text: 'Second'";
    return List.of(
        Sample.of("select", "default", "{" + LABEL + items + "}]}", select()),
        Sample.of(
            "select",
            "answered",
            "{" + LABEL + items + ", selected: true}]}",
            answered(select(), "b")),
        Sample.of("select", "hint and error", "{" + LABEL + BOTH + items + "}]}", wrong(select())));
  }

  private static Select select() {
    return new Select("n", heading()).option("a", "First <a>").divider().option("b", "Second");
  }

  private static List<Sample> radios() {
    String group = "{" + LEGEND + ", name: 'n', idPrefix: 'n', ";
    return List.of(
        Sample.of("radios", "default", group + ITEMS + "}]}", radio()),
        Sample.of(
            "radios",
            "answered, inline",
            group + "inline: true, value: 'b', " + ITEMS + "}]}",
            answered(radio().inline(), "b")),
        Sample.of(
            "radios",
            "small, hint and error",
            group + "small: true" + BOTH + ", " + ITEMS + "}]}",
            wrong(radio().small())),
        Sample.of(
            "radios",
            "hints and divider",
            group + ITEMS + "}, {divider: 'or'}, {value: 'c', text: 'None', hint: 'At all'}]}",
            radio().divider("or").option("c", "None", "At all")),
        Sample.of(
            "radios",
            "conditional part, closed",
            group + ITEMS + "}, " + conditional() + "]}",
            radio().optionWith("c", "Phone", new TextInput("tel", "Number?"))),
        Sample.of(
            "radios",
            "conditional part, open",
            group + "value: 'c', " + ITEMS + "}, " + conditional() + "]}",
            answered(radio().optionWith("c", "Phone", new TextInput("tel", "Number?")), "c")));
  }

  private static String conditional() {
    return "{value: 'c', text: 'Phone', conditional: {html: '<div class=\"nhsuk-form-group\">"
        + "<label class=\"nhsuk-label\" for=\"tel\">Number?</label>"
        + "<input class=\"nhsuk-input\" id=\"tel\" name=\"tel\" type=\"text\"></div>'}}";
  }

  private static List<Sample> files() {
    return List.of(
        Sample.of("file-upload", "default", "{" + LABEL + "}", new FileUpload("n", heading())),
        Sample.of(
            "file-upload",
            "hint and error",
            "{" + LABEL + BOTH + "}",
            wrong(new FileUpload("n", heading()))),
        Sample.of(
            "file-upload",
            "only some kinds",
            "{" + LABEL + ", attributes: {accept: 'image/png'}}",
            new FileUpload("n", heading()).accept("image/png")));
  }

  private static Radios radio() {
    return new Radios("n", Question.of("How?").asPageHeading())
        .option("a", "By <a>")
        .option("b", "By b");
  }

  private static List<Sample> checkboxes() {
    String group = "{" + LEGEND + ", name: 'n', idPrefix: 'n', ";
    return List.of(
        Sample.of("checkboxes", "default", group + ITEMS + "}]}", boxes()),
        Sample.of(
            "checkboxes", "answered", group + "values: ['a', 'b'], " + ITEMS + "}]}", chosen()),
        Sample.of(
            "checkboxes",
            "hint and error",
            group + BOTH.substring(2) + ", " + ITEMS + "}]}",
            wrong(boxes())),
        Sample.of(
            "checkboxes",
            "none of these",
            group
                + ITEMS
                + "}, {divider: 'or'}, {value: 'none', text: 'None', behaviour: 'exclusive'}]}",
            boxes().divider("or").exclusive("none", "None")));
  }

  private static Checkboxes boxes() {
    return new Checkboxes("n", Question.of("How?").asPageHeading())
        .option("a", "By <a>")
        .option("b", "By b");
  }

  private static Checkboxes chosen() {
    Checkboxes boxes = boxes();
    boxes.setValue(Set.of("a", "b"));
    return boxes;
  }

  private static List<Sample> dates() {
    String group = "{" + LEGEND + ", id: 'dob', namePrefix: 'dob'";
    DateInput answered = date();
    answered.setDate(LocalDate.of(2024, 8, 5));
    DateInput noDay = date();
    noDay.setValue(new TypedDate("", "3", "1980"));
    return Stream.of(
            Sample.of("date-input", "default", group + "}", date()),
            Sample.of(
                "date-input",
                "answered",
                group + ", values: {day: '5', month: '8', year: '2024'}}",
                answered),
            Sample.of("date-input", "hint and error", group + BOTH + "}", wrong(date())),
            Sample.of(
                "date-input",
                "day missing",
                group + BOTH + ", day: {error: true}, month: {value: '3'}, year: {value: '1980'}}",
                wrong(noDay)))
        .map(sample ->
            sample.differing(
                "names without brackets, as in addresses",
                html -> html.replaceAll("dob\\[(\\w+)]", "dob-$1")))
        .toList();
  }

  private static DateInput date() {
    return new DateInput("dob", Question.of("How?").asPageHeading(), "Date of birth");
  }
}
