package uk.nhs.portal.performance.own;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.MeasureDefined;

/// Defines what the portal counts about itself, before it says that it is ready.
@Component
@Profile("!command")
@Order(15) // before the demonstration's data
class DefineOwnMeasures implements ApplicationRunner {

  private static final ClassPathResource DEFINITIONS =
      new ClassPathResource("uk/nhs/portal/performance/measures/portal.json");

  private final DefineMeasures define;

  DefineOwnMeasures(DefineMeasures define) {
    this.define = define;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    String text = DEFINITIONS.getContentAsString(UTF_8);
    try {
      define(text);
    } catch (DuplicateKeyException | TransientDataAccessException another) {
      define(text); // a second portal that started at the same time was faster
    }
  }

  private void define(String text) {
    if (define.defineOnce(text, _ -> {}) instanceof MeasureDefined.Refused) {
      throw new IllegalStateException("the portal's own measures are broken");
    }
  }
}
