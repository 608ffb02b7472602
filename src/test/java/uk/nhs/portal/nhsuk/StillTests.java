package uk.nhs.portal.nhsuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

class StillTests {

  @Test
  void aStillPartHasTheHtmlOfItsTree() {
    Component footer = new Footer().link("Privacy", "/privacy").line("A <demonstration> & more");

    assertThat(new Still(footer).shown().getElement().getOuterHTML().replaceAll("\\s+(?=<)", ""))
        .isEqualTo(footer.getElement().getOuterHTML().replaceAll("\\s+(?=<)", ""));
  }

  @Test
  void aPageHoldsItAsOneElement() {
    Component shown = new Still(new Footer().link("Privacy", "/privacy")).shown();

    assertThat(shown.getElement().getChildCount()).isZero();
  }

  @Test
  void allPagesShareItsHtml() {
    Still still = new Still(new Footer().link("Privacy", "/privacy"));

    assertThat(html(still.shown())).isSameAs(html(still.shown()));
  }

  private static Object html(Component shown) {
    return shown.getElement().getPropertyRaw("innerHTML");
  }
}
