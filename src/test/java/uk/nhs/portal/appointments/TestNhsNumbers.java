package uk.nhs.portal.appointments;

import java.util.concurrent.atomic.AtomicInteger;

/// Valid NHS numbers of the range that is kept for tests (999), each once.
final class TestNhsNumbers {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private TestNhsNumbers() {}

  static String next() {
    while (true) {
      String nine = "999%06d".formatted(NEXT.getAndIncrement() % 1_000_000);
      int sum = 0;
      for (int place = 0; place < 9; place++) {
        sum += (nine.charAt(place) - '0') * (10 - place);
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return nine + check;
      }
    }
  }
}
