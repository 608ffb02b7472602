package uk.nhs.portal.journeys;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.JavascriptExecutor;

/// The accessibility checker, put into the open page and run there.
///
/// Its own builder for Selenium puts it into another window too, for each look, so that a page
/// could not lie about what was found; ours do not.
final class Axe {

  private static final String SCRIPT = script();
  private static final String VIOLATIONS =
      """
      const done = arguments[0];
      axe.run({resultTypes: ['violations']}).then(
          ({violations}) => done(violations.map(rule => rule.id + ' ' + JSON.stringify(rule.nodes))),
          failed => done(['axe failed: ' + failed]));
      """;

  private Axe() {}

  /// The rules that the open page violates, each with the elements that do.
  static List<String> violations(JavascriptExecutor page) {
    if (!Boolean.TRUE.equals(page.executeScript("return !!window.axe"))) {
      page.executeScript(SCRIPT);
    }
    Object found = Objects.requireNonNull(page.executeAsyncScript(VIOLATIONS));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try {
      return new EmbeddedResourceAxeProvider().getScript();
    } catch (IOException | OperationNotSupportedException missing) {
      throw new IllegalStateException("axe is not where its library has it", missing);
    }
  }
}
