package uk.nhs.portal.identity.signin;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.NetworkLimit;

/// Limits how many wrong passwords may come from one part of the network in an hour, whatever
/// accounts they are tried on.
///
/// Only wrong ones count, because a hospital or a mobile network is one address to us. [LimitTries]
/// protects the account.
@Component
class LimitAddresses {

  private final NetworkLimit wrong;

  LimitAddresses(
      @Value("${portal.sign-in.wrong-per-network-and-hour:100}") int perHour, Clock clock) {
    this.wrong = new NetworkLimit(perHour, clock);
  }

  /// Takes one of the hour's tries, if one is left.
  boolean admit(String address) {
    return wrong.admit(address);
  }

  /// Gives the try back: the password was right.
  void refund(String address) {
    wrong.refund(address);
  }
}
