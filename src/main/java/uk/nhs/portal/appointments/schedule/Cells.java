package uk.nhs.portal.appointments.schedule;

import java.time.Instant;
import java.util.stream.IntStream;

/// Time counted in cells of five minutes since 1970: what clinicians, rooms and patients have only
/// one of.
public final class Cells {

  /// The length of a cell.
  public static final int MINUTES = 5;

  private static final int SECONDS = MINUTES * 60;

  private Cells() {}

  /// The cell in which an instant lies.
  public static int of(Instant instant) {
    return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), SECONDS));
  }

  /// The cells from one instant up to another, which is no longer included.
  public static IntStream between(Instant from, Instant to) {
    return IntStream.range(of(from), of(to.plusSeconds(SECONDS - 1L)));
  }
}
