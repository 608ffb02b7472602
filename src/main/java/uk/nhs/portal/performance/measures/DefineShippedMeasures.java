package uk.nhs.portal.performance.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/// Defines the measures that the portal brings along, before it says that it is ready, and before
/// anything is imported: what it counts about itself, and what it derives from publications.
@Component
@Order(15) // before the demonstration's data
class DefineShippedMeasures implements ApplicationRunner {

  private static final String DEFINITIONS = "classpath*:uk/nhs/portal/performance/measures/*.json";

  private final DefineMeasures define;
  private final boolean wanted;

  /// @param command which command of the portal runs; empty for none
  DefineShippedMeasures(DefineMeasures define, @Value("${portal.command:}") String command) {
    this.define = define;
    this.wanted = command.isEmpty() || command.equals("import");
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (wanted) {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(DEFINITIONS)) {
        define(file.getContentAsString(UTF_8));
      }
    }
  }

  private void define(String text) {
    try {
      defineOnce(text);
    } catch (DuplicateKeyException | TransientDataAccessException another) {
      defineOnce(text); // a second portal that started at the same time was faster
    }
  }

  private void defineOnce(String text) {
    if (define.defineOnce(text, _ -> {}) instanceof MeasureDefined.Refused) {
      throw new IllegalStateException("the measures that the portal brings along are broken");
    }
  }
}
