package uk.nhs.portal.performance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import uk.nhs.portal.kernel.OdsCode;

/// Where the pages of MyNHS are.
public final class PerformanceLinks {

  private PerformanceLinks() {}

  /// Where people find a service, or a measure.
  public static String home() {
    return "/mynhs";
  }

  /// All measures by domain.
  public static String measures() {
    return "/mynhs/measures";
  }

  /// The page of a measure.
  public static String measure(String code) {
    return "/mynhs/measures/" + URLEncoder.encode(code, UTF_8);
  }

  /// The page of a measure, with the series of one organisation.
  public static String measure(String code, OdsCode organisation) {
    return measure(code) + "?organisation=" + organisation.value();
  }

  /// All figures of one organisation.
  public static String scorecard(OdsCode organisation) {
    return "/mynhs/organisations/" + organisation.value();
  }

  /// Up to ten organisations side by side.
  public static String compare() {
    return "/mynhs/compare";
  }

  /// What came out when, what comes next, and what was corrected.
  public static String releases() {
    return "/mynhs/releases";
  }

  /// Being told by e-mail.
  public static String alerts() {
    return "/mynhs/alerts";
  }

  /// The open data, and how to get at it.
  public static String data() {
    return "/mynhs/data";
  }

  /// Curators' batches.
  public static String curator() {
    return "/curator/performance";
  }
}
