package uk.nhs.portal.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Many clients who repeat an act for some seconds; how often they came through, and how long each
/// act took.
final class Load {

  private final Histogram micros = new ConcurrentHistogram(3);
  private final Map<String, Long> outcomes = new TreeMap<>();
  private double seconds;
  private double cpuSeconds;

  /// An act; its answer is the name of its outcome.
  interface Act {

    String perform() throws Exception;
  }

  static Load repeat(int clients, double forSeconds, Act act) throws Exception {
    return repeat(clients, forSeconds, act, new Load());
  }

  /// Another round of the same load.
  static Load repeat(int clients, double forSeconds, Act act, Load into) throws Exception {
    long until = System.nanoTime() + (long) (forSeconds * 1e9);
    return run(
        clients,
        into,
        load -> {
          while (System.nanoTime() < until) {
            load.measure(act);
          }
          return null;
        });
  }

  /// Lets each client do its work once.
  static Load once(List<? extends Callable<?>> works, Load into) throws Exception {
    long start = System.nanoTime();
    long cpu = cpuNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (Callable<?> work : works) {
        all.add(threads.submit(work));
      }
      for (Future<?> each : all) {
        each.get(5, TimeUnit.MINUTES);
      }
    }
    into.seconds += (System.nanoTime() - start) / 1e9;
    into.cpuSeconds += (cpuNanos() - cpu) / 1e9;
    return into;
  }

  private interface Client {

    @org.jspecify.annotations.Nullable
    Void work(Load load) throws Exception;
  }

  private static Load run(int clients, Load load, Client client) throws Exception {
    List<Callable<Object>> works = new ArrayList<>();
    for (int each = 0; each < clients; each++) {
      works.add(() -> {
        client.work(load);
        return load;
      });
    }
    return once(works, load);
  }

  /// Performs an act and notes how long it took.
  String measure(Act act) throws Exception {
    long start = System.nanoTime();
    String outcome = act.perform();
    micros.recordValue((System.nanoTime() - start) / 1000);
    synchronized (outcomes) {
      outcomes.merge(outcome, 1L, Long::sum);
    }
    return outcome;
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// The processor time of this process for each act.
  double cpuMillis() {
    return cpuSeconds * 1000 / micros.getTotalCount();
  }

  long count() {
    return micros.getTotalCount();
  }

  double aSecond() {
    return micros.getTotalCount() / seconds;
  }

  double aSecond(String outcome) {
    return outcomes.getOrDefault(outcome, 0L) / seconds;
  }

  double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1000.0;
  }

  double maxMillis() {
    return micros.getMaxValue() / 1000.0;
  }

  Map<String, Long> outcomes() {
    return outcomes;
  }
}
