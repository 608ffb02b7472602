package uk.nhs.portal.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Lets many clients do something in the same moment.
public final class ManyAtOnce {

  private ManyAtOnce() {}

  /// What each of them got, in the order of the acts.
  public static <T> List<T> all(List<? extends Callable<T>> acts) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> answers = new ArrayList<>();
      for (Callable<T> act : acts) {
        answers.add(
            clients.submit(() -> {
              start.await();
              return act.call();
            }));
      }
      start.countDown();
      List<T> all = new ArrayList<>();
      for (Future<T> answer : answers) {
        all.add(answer.get(2, TimeUnit.MINUTES));
      }
      return all;
    }
  }
}
