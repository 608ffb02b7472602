package uk.nhs.portal.operations;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What ties together everything that one request led to.
///
/// @param value 8 to 64 letters, digits and hyphens: nothing that could forge a log line
record CorrelationId(String value) {

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /// The id that a load balancer or another service gave the request, or a new one if it gave none
  /// that is well formed.
  static CorrelationId of(@Nullable String given) {
    return given != null && WELL_FORMED.matcher(given).matches()
        ? new CorrelationId(given)
        : fresh();
  }

  /// 16 hexadecimal digits: short enough to be read out on the phone.
  private static CorrelationId fresh() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return new CorrelationId(HexFormat.of().formatHex(bytes));
  }
}
