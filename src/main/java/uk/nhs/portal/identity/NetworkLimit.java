package uk.nhs.portal.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many tries of a kind may come from one part of the network in an hour: a /24 of IPv4, a /56
/// of IPv6.
///
/// It is kept in this server's memory: it slows a crowd of guesses down, what is guessed at has
/// limits of its own.
public final class NetworkLimit {

  private static final int MANY = 20_000;

  private final int perHour;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MANY;
        }
      };

  public NetworkLimit(int perHour, Clock clock) {
    this.perHour = perHour;
    this.time = new ByClock(clock);
  }

  /// Takes one of the hour's tries, if one is left.
  public boolean admit(String address) {
    return bucket(address).tryConsume(1);
  }

  /// Gives the try back: it was a right one.
  public void refund(String address) {
    bucket(address).addTokens(1);
  }

  private Bucket bucket(String address) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(prefix(address), any -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  /// The part of the network that an address belongs to.
  public static String prefix(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7));
    } catch (IllegalArgumentException _) {
      return "unknown";
    }
  }

  /// The portal's clock as the buckets read it.
  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
