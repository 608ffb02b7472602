package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.identity.NetworkLimit;
import uk.nhs.portal.testing.MovableClock;

class LimitAddressesTests {

  private final MovableClock clock = new MovableClock();
  private final LimitAddresses limit = new LimitAddresses(3, clock);

  @Test
  void aNetworkHasSoManyTriesAnHour() {
    assertThat(limit.admit("192.0.2.1")).isTrue();
    assertThat(limit.admit("192.0.2.77")).isTrue();
    assertThat(limit.admit("192.0.2.200")).isTrue();
    assertThat(limit.admit("192.0.2.1")).isFalse();
    assertThat(limit.admit("198.51.100.1")).isTrue();

    clock.pass(Duration.ofMinutes(20));
    assertThat(limit.admit("192.0.2.1")).isTrue();
    assertThat(limit.admit("192.0.2.1")).isFalse();
  }

  @Test
  void theRightPasswordCostsNothing() {
    for (int i = 0; i < 50; i++) {
      assertThat(limit.admit("192.0.2.1")).isTrue();
      limit.refund("192.0.2.1");
    }
  }

  @Test
  void anIpV6NetworkIsItsFirstFiftySixBits() {
    assertThat(NetworkLimit.prefix("2001:db8:1:2ff::1"))
        .isEqualTo(NetworkLimit.prefix("2001:db8:1:200::9"))
        .isNotEqualTo(NetworkLimit.prefix("2001:db8:1:300::1"));
    assertThat(NetworkLimit.prefix("not an address")).isEqualTo("unknown");
  }
}
