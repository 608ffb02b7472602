package uk.nhs.portal.nhsuk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.nhsuk.ErrorSummary;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.SearchInput;

class PageTests {

  private static final class OnePage extends Page {
    void build(String heading) {
      clear();
      backLink("/appointments");
      title(heading, "Appointments");
      add(new Paragraph("Text"));
    }

    void search(Form form) {
      add(form);
      new FormErrors(form, this).check();
    }
  }

  private static final class OneQuestion extends QuestionPage {
    OneQuestion() {
      section("Book");
      ask(new Radios("way", "How do you want to talk?").option("phone", "By phone"), errors -> {});
    }
  }

  private static Document html(Component page) {
    return Jsoup.parse(page.getElement().getOuterHTML());
  }

  @Test
  void theTitleGoesFromThePageToThePortal() {
    OnePage page = new OnePage();
    page.build("Book an appointment");

    assertThat(page.getPageTitle()).isEqualTo("Book an appointment – Appointments – Health portal");
  }

  @Test
  void aPageThatIsShownAgainIsBuiltAnew() {
    OnePage page = new OnePage();
    page.build("One");
    page.show(new ErrorSummary().error("Wrong"));
    page.build("Two");

    assertThat(html(page).select("h1").eachText()).containsExactly("Two");
    assertThat(html(page).select(".nhsuk-back-link")).hasSize(1);
    assertThat(html(page).select("p").eachText()).containsExactly("Text");
    assertThat(html(page).select(".nhsuk-error-summary")).isEmpty();
    assertThat(page.getPageTitle()).startsWith("Two");
  }

  @Test
  void aSearchWithoutScriptsShowsItsErrorInTheFirstHtmlOfThePage() {
    SearchInput place = new SearchInput("place", "Where?").required("Enter a place");
    OnePage page = new OnePage();
    page.build("Find a GP");
    page.search(Form.get("/find-a-gp").add(place));

    assertThat(html(page).select("h1").eachText()).containsExactly("Find a GP");
    assertThat(html(page).select(".nhsuk-error-summary a[href=#place]").text())
        .isEqualTo("Enter a place");
    assertThat(page.getPageTitle()).isEqualTo("Error: Find a GP – Appointments – Health portal");
  }

  @Test
  void theQuestionIsThePagesOnlyHeading() {
    OneQuestion page = new OneQuestion();

    assertThat(html(page).select("h1").eachText()).containsExactly("How do you want to talk?");
    assertThat(html(page).select("legend > h1")).hasSize(1);
    assertThat(page.getPageTitle()).isEqualTo("How do you want to talk? – Book – Health portal");
    assertThat(html(page).select("form button[type=submit]").text()).isEqualTo("Continue");
  }

  @Test
  void linksWithinThePortalAreOpenedByFlowAndOthersByTheBrowser() {
    assertThat(html(new Link("Book", "/book")).select("a[router-link]")).hasSize(1);
    assertThat(html(new Link("Site", "https://www.nhs.uk")).select("a[router-link]")).isEmpty();
    assertThat(html(new Link("Site", "//evil.example")).select("a[router-link]")).isEmpty();
    assertThat(
            html(Link.leaving("Calendar file", "/book/1.ics"))
                .select("a[router-ignore]:not([router-link])"))
        .hasSize(1);
  }
}
