package uk.nhs.portal.nhsuk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FieldTests {

  private static final String ATTACK = "<script>alert('x')</script>\"'>";

  private static Document html(Component component) {
    return Jsoup.parse(component.getElement().getOuterHTML());
  }

  private static void choose(ChoiceGroup<?, ?> group, String... values) {
    Element list = group.getElement().getChild(0).getChild(1);
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ArrayNode checked = data.putArray(ChoiceGroup.CHECKED);
    List.of(values).forEach(checked::add);
    list.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(list, "change", data));
  }

  @Test
  void textOfAnyKindIsNeverMarkup() {
    Radios radios = new Radios("r", ATTACK).option("a", ATTACK, ATTACK).divider(ATTACK);
    radios.hint(ATTACK);
    radios.error(ATTACK);
    TextInput input = new TextInput("t", ATTACK).prefix(ATTACK);
    input.setValue(ATTACK);
    Textarea area = new Textarea("a", ATTACK);
    area.setValue(ATTACK);
    Select select = new Select("s", ATTACK).option("1", ATTACK);

    assertThat(List.of(radios, input, area, select))
        .allSatisfy(field -> assertThat(html(field).select("script")).isEmpty())
        .allSatisfy(field -> assertThat(html(field).text()).contains(ATTACK));
    assertThat(html(input).select("input").val()).isEqualTo(ATTACK);
    assertThat(html(area).select("textarea").val()).isEqualTo(ATTACK);
  }

  @Test
  void anAnswerChosenInTheBrowserIsTheFieldsValue() {
    Checkboxes boxes =
        new Checkboxes("c", "Which?").option("a", "A").option("b", "B").option("c", "C");

    choose(boxes, "a", "c");

    assertThat(boxes.value()).containsExactlyInAnyOrder("a", "c");
    assertThat(html(boxes).select("input[checked]").eachAttr("value")).containsExactly("a", "c");
  }

  @Test
  void whatWasNotOfferedCannotBeChosen() {
    Radios radios = new Radios("r", "Which?").option("a", "A").option("b", "B");

    choose(radios, "z");

    assertThat(radios.value()).isEmpty();
    assertThatThrownBy(() -> radios.setValue("z")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerCanBeFilledInBeforeTheChoicesAreKnownOrAfter() {
    Checkboxes boxes = new Checkboxes("c", "Which?").option("a", "A").option("b", "B");
    boxes.setValue(Set.of("b"));
    boxes.option("c", "C");

    assertThat(html(boxes).select("input[checked]").eachAttr("value")).containsExactly("b");
  }

  @Test
  void aMonthMayBeTypedAsAWord() {
    LocalDate march = LocalDate.of(1980, 3, 31);

    assertThat(List.of("3", "03", "march", "Mar", "MARCH"))
        .allSatisfy(month -> assertThat(new TypedDate("31", month, "1980").date()).contains(march));
    assertThat(List.of("ma", "0", "13", "marches", ""))
        .allSatisfy(month -> assertThat(new TypedDate("31", month, "1980").date()).isEmpty());
  }

  @Test
  void aYearHasFourDigits() {
    assertThat(new TypedDate("1", "1", "80").date()).isEmpty();
    assertThat(new TypedDate("1", "1", "-198").date()).isEmpty();
    assertThat(new TypedDate("29", "2", "2023").date()).isEmpty();
  }

  @Test
  void whatIsMissingOfADateIsNamedAndMarked() {
    DateInput date = new DateInput("d", "When?", "Start date");
    date.setValue(new TypedDate("", "5", ""));

    assertThat(date.problem()).contains("Start date must include a day and year");
    date.error("Start date must include a day and year");
    assertThat(html(date).select(".nhsuk-input--error").eachAttr("id"))
        .containsExactly("d-day", "d-year");
    assertThat(date.controlId()).isEqualTo("d-day");
  }

  @Test
  void aPasswordKeepsItsSpaces() {
    PasswordInput password = new PasswordInput("p", "Password", "new-password");
    password.setValue(" two words ");

    assertThat(password.value()).isEqualTo(" two words ");
  }

  @Test
  void theLimitCountsCharactersAsPeopleDo() {
    CharacterCount count = new CharacterCount("c", "Why?", 3).tooLong("Too long");
    count.setValue("👍👍👍");
    assertThat(count.problem()).isEmpty();

    count.setValue("👍👍👍!");
    assertThat(count.problem()).contains("Too long");
  }

  @Test
  void aFormForTheServerIsMarkedSoThatTheBrowserHoldsItUntilFlowIsThere() {
    assertThat(html(Form.inPage().onSubmit(() -> {})).select("form[novalidate][data-flow]"))
        .hasSize(1);
    assertThat(
            html(Form.get("/find-a-gp").hidden("page", "1"))
                .select("form[action=/find-a-gp][method=get] input"))
        .hasSize(1);
  }
}
