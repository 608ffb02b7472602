package uk.nhs.portal.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import uk.nhs.portal.kernel.OdsCode;

/// A trust that does not exist, and how well it does: the same in every demonstration, so that a
/// chart that somebody saw yesterday is there today.
///
/// @param attendances in a month, about
/// @param within 4 hours, as a share
/// @param planned who wait 18 weeks or less, as a share
/// @param story what happens to its share within 4 hours
record InventedTrust(OdsCode code, int attendances, double within, double planned, Story story) {

  /// What a chart of the trust shows.
  enum Story {
    STEADY,
    /// Better at once, and it stays so.
    STEP_UP,
    /// Worse at once, and it stays so.
    STEP_DOWN,
    /// Better month by month.
    CLIMB,
    /// Worse month by month.
    SLIDE,
    /// One very bad month.
    BAD_MONTH,
    /// One very good month.
    GOOD_MONTH
  }

  /// Before it there are no figures.
  static final LocalDate FIRST_MONTH = LocalDate.of(2021, 10, 1);

  /// Two trusts became one; the first month in which it had figures.
  static final LocalDate MERGER = LocalDate.of(2022, 10, 1);

  private static final OdsCode MERGED = new OdsCode("ZYT10");
  private static final List<InventedTrust> FORMER =
      List.of(
          trust("ZYT93", 7_900, 0.705, 0.66, Story.STEADY),
          trust("ZYT94", 5_200, 0.61, 0.58, Story.STEADY));
  private static final List<InventedTrust> ALL =
      List.of(
          trust("ZYT01", 15_400, 0.655, 0.615, Story.STEP_UP),
          trust("ZYT03", 8_300, 0.72, 0.66, Story.SLIDE),
          trust("ZYT04", 19_800, 0.69, 0.585, Story.BAD_MONTH),
          trust("ZYT05", 9_100, 0.765, 0.69, Story.CLIMB),
          trust("ZYT06", 14_200, 0.63, 0.57, Story.STEADY),
          trust("ZYT07", 10_700, 0.68, 0.62, Story.STEP_DOWN),
          trust("ZYT08", 4_900, 0.885, 0.71, Story.STEADY),
          trust("ZYT09", 16_900, 0.595, 0.545, Story.STEADY),
          trust("ZYT10", 12_900, 0.665, 0.63, Story.STEADY),
          trust("ZYT11", 17_500, 0.645, 0.6, Story.GOOD_MONTH),
          trust("ZYT13", 11_300, 0.7, 0.64, Story.STEADY),
          trust("ZYT14", 13_600, 0.625, 0.59, Story.SLIDE),
          trust("ZYT15", 8_800, 0.74, 0.675, Story.STEADY),
          trust("ZYT16", 12_100, 0.73, 0.68, Story.CLIMB),
          trust("ZYT17", 18_700, 0.71, 0.65, Story.STEADY),
          trust("ZYT19", 10_200, 0.66, 0.61, Story.STEP_UP),
          trust("ZYT20", 15_900, 0.685, 0.625, Story.STEADY),
          trust("ZYT22", 7_600, 0.755, 0.7, Story.STEADY),
          trust("ZYT23", 13_200, 0.6, 0.56, Story.STEP_DOWN));

  private static InventedTrust trust(
      String code, int attendances, double within, double planned, Story story) {
    return new InventedTrust(new OdsCode(code), attendances, within, planned, story);
  }

  /// Those that had an A&E department in the month.
  static List<InventedTrust> in(LocalDate month) {
    if (!month.isBefore(MERGER)) {
      return ALL;
    }
    return java.util.stream.Stream.concat(
            ALL.stream().filter(trust -> !trust.code.equals(MERGED)), FORMER.stream())
        .toList();
  }

  /// What was counted in a month.
  ///
  /// @param within of the attendances those within 4 hours
  /// @param shorter of those who wait the ones who have waited 18 weeks or less
  record Counted(long attendances, long within, long waiting, long shorter) {}

  /// The month's counts.
  ///
  /// @param last the last month of the story, to which its turns are fixed
  Counted counted(LocalDate month, LocalDate last) {
    Random chance = new Random(31L * code.value().hashCode() + month.toEpochDay());
    double winter = isWinter(month) ? 1 : 0;
    long came =
        Math.round(
            attendances
                * month.lengthOfMonth()
                / 30.4
                * (1 + 0.03 * winter + 0.02 * chance.nextGaussian()));
    double share = within - 0.012 * winter + 0.012 * chance.nextGaussian() + turn(month, last);
    long waiting = Math.round(attendances * 2.8 * (1 + 0.01 * chance.nextGaussian()));
    double years = ChronoUnit.MONTHS.between(FIRST_MONTH, month) / 12.0;
    double shorter = planned + 0.006 * years + 0.006 * chance.nextGaussian();
    return new Counted(
        came, Math.round(came * within(share)), waiting, Math.round(waiting * within(shorter)));
  }

  private static double within(double share) {
    return Math.clamp(share, 0.02, 0.985);
  }

  private static boolean isWinter(LocalDate month) {
    return month.getMonth() == Month.DECEMBER || month.getMonth().getValue() <= 2;
  }

  private double turn(LocalDate month, LocalDate last) {
    long before = ChronoUnit.MONTHS.between(month, last);
    return switch (story) {
      case STEADY -> 0;
      case STEP_UP -> before < 14 ? 0.075 : 0;
      case STEP_DOWN -> before < 11 ? -0.065 : 0;
      case CLIMB -> 0.02 * Math.max(0, 8 - before);
      case SLIDE -> -0.02 * Math.max(0, 8 - before);
      case BAD_MONTH -> before == 5 ? -0.16 : 0;
      case GOOD_MONTH -> before == 3 ? 0.13 : 0;
    };
  }
}
