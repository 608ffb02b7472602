package uk.nhs.portal.nhsuk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.nhsuk.page.Page;

class FormErrorsTests {

  private final TextInput name = new TextInput("name", "Name").required("Enter your <name>");
  private final DateInput birth =
      new DateInput("birth", "Date of birth", "Date of birth").required("Enter your date of birth");
  private final TextInput phone =
      new TextInput("phone", "Phone").required("Enter your phone number");
  private final Radios contact =
      new Radios("contact", "How?")
          .option("post", "Post")
          .optionWith("phone", "Phone", phone)
          .required("Select how");
  private final List<String> answered = new ArrayList<>();
  private final UI ui = new UI();
  private final Sample page = new Sample();

  private final class Sample extends Page {
    private final Form form = Form.inPage().add(name, birth, contact);

    Sample() {
      title("Your details", "Appointments");
      add(onSubmit(form, errors -> answered.add(name.value())));
    }
  }

  @BeforeEach
  void openThePage() {
    // Flow's Page asks the session before it changes the title of the document
    VaadinSession session = mock(VaadinSession.class, RETURNS_DEEP_STUBS);
    when(session.hasLock()).thenReturn(true);
    ui.getInternals().setSession(session);
    ui.add(page);
  }

  private void submit() {
    page.form
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(page.form.getElement(), "submit", JsonNodeFactory.instance.objectNode()));
  }

  private Document html() {
    return Jsoup.parse(page.getElement().getOuterHTML());
  }

  private void answerEverything() {
    name.setValue("Ada");
    birth.setValue(new TypedDate("5", "august", "1980"));
    contact.setValue("post");
  }

  @Test
  void everyErrorIsListedInTheOrderOfTheFieldsWithALinkToItsControl() {
    submit();

    assertThat(html().select(".nhsuk-error-summary__list a").eachText())
        .containsExactly("Enter your <name>", "Enter your date of birth", "Select how");
    assertThat(html().select(".nhsuk-error-summary__list a").eachAttr("href"))
        .containsExactly("#name", "#birth-day", "#contact")
        .allSatisfy(link -> assertThat(html().select(link)).hasSize(1));
    assertThat(answered).isEmpty();
  }

  @Test
  void theFieldSaysTheSameAsTheSummaryAndBelongsToItsError() {
    submit();

    assertThat(html().select("#name-error").text()).isEqualTo("Error: Enter your <name>");
    assertThat(html().select("#name").attr("aria-describedby")).isEqualTo("name-error");
    assertThat(html().select("#birth").parents().is("fieldset[aria-describedby=birth-error]"))
        .isTrue();
  }

  @Test
  void theTitleBeginsWithErrorUntilTheFormIsRight() {
    submit();
    assertThat(ui.getInternals().getTitle())
        .isEqualTo("Error: Your details – Appointments – Health portal");

    answerEverything();
    submit();
    assertThat(ui.getInternals().getTitle())
        .isEqualTo("Your details – Appointments – Health portal");
    assertThat(
            html().select(".nhsuk-error-summary, .nhsuk-error-message, .nhsuk-form-group--error"))
        .isEmpty();
    assertThat(answered).containsExactly("Ada");
  }

  @Test
  void aSecondFailureShowsOneSummaryOnly() {
    submit();
    name.setValue("Ada");
    submit();

    assertThat(html().select(".nhsuk-error-summary")).hasSize(1);
    assertThat(html().select(".nhsuk-error-summary__list a").eachAttr("href"))
        .containsExactly("#birth-day", "#contact");
    assertThat(html().select("#name-error")).isEmpty();
  }

  @Test
  void whatWasTypedIsKept() {
    name.setValue("Ada");
    birth.setValue(new TypedDate("31", "2", "1980"));
    submit();

    assertThat(html().select("#name").val()).isEqualTo("Ada");
    assertThat(html().select("#birth-day").val()).isEqualTo("31");
    assertThat(html().select("#birth-error").text())
        .isEqualTo("Error: Date of birth must be a real date");
  }

  @Test
  void aFieldIsAskedOnlyWithTheChoiceThatItBelongsTo() {
    answerEverything();
    submit();
    assertThat(answered).hasSize(1);

    contact.setValue("phone");
    submit();
    assertThat(html().select(".nhsuk-error-summary__list a").eachText())
        .containsExactly("Enter your phone number");
  }

  @Test
  void whatAValueRefusesBecomesTheMessageOfItsCode() {
    Answer<NhsNumber> number = name.as(NhsNumber::of, code -> "Wrong: " + code);
    answerEverything();
    name.setValue("999 123");
    submit();
    assertThat(html().select("#name-error").text()).isEqualTo("Error: Wrong: nhs-number.length");

    name.setValue("999 123 4519");
    submit();
    assertThat(number.get().formatted()).isEqualTo("999 123 4519");
  }

  @Test
  void anErrorOfTheWorldIsShownLikeThoseOfTheFields() {
    answerEverything();
    new FormErrors(page.form, page).show(name, "This <b>name</b> is taken");

    assertThat(html().select(".nhsuk-error-summary a").text())
        .isEqualTo("This <b>name</b> is taken");
    assertThat(html().select("b")).isEmpty();
  }
}
