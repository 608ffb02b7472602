package uk.nhs.portal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/// How much one thread does in a second of the processor. What compiling and collecting garbage
/// take is part of that second; what other programs take is not, so a busy machine changes little.
final class OneCore {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final LongSupplier work;
  private final List<Double> rounds = new ArrayList<>();

  /// @param work does some and says how much it did
  OneCore(LongSupplier work) {
    this.work = work;
  }

  /// Works for as long as this takes the processor.
  void round(double seconds) {
    long start = SYSTEM.getProcessCpuTime();
    long until = start + (long) (seconds * 1e9);
    long done = 0;
    long now = start;
    while (now < until) {
      done += work.getAsLong();
      now = SYSTEM.getProcessCpuTime();
    }
    rounds.add(done * 1e9 / (now - start));
  }

  void forgetRounds() {
    rounds.clear();
  }

  /// Of the middle round.
  double aSecond() {
    return rounds.stream().sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.UK,
        "%,11.0f a second   (rounds: %,.0f to %,.0f)",
        aSecond(),
        rounds.stream().min(Double::compare).orElseThrow(),
        rounds.stream().max(Double::compare).orElseThrow());
  }
}
