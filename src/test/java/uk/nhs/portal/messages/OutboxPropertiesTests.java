package uk.nhs.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OutboxPropertiesTests {

  private static final OutboxProperties DEFAULTS =
      new Binder(new MapConfigurationPropertySource())
          .bindOrCreate("portal.outbox", OutboxProperties.class);

  @ParameterizedTest
  @CsvSource({
    "1, PT30S, PT1M",
    "2, PT1M, PT2M",
    "5, PT8M, PT16M",
    "9, PT2H, PT4H",
    "99, PT2H, PT4H"
  })
  void theWaitDoublesUpToALimitAndHalfOfItIsChance(int attempt, Duration least, Duration most) {
    assertThat(DEFAULTS.waitAfter(attempt, 0)).isEqualTo(least);
    assertThat(DEFAULTS.waitAfter(attempt, 1)).isEqualTo(most);
  }

  @Test
  void twelveAttemptsOutlastANightWithoutMailServer() {
    Duration least = Duration.ZERO;
    for (int attempt = 1; attempt < DEFAULTS.maxAttempts(); attempt++) {
      least = least.plus(DEFAULTS.waitAfter(attempt, 0));
    }
    assertThat(least).isGreaterThan(Duration.ofHours(8));
  }
}
