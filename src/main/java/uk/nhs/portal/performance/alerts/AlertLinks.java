package uk.nhs.portal.performance.alerts;

import uk.nhs.portal.performance.PerformanceLinks;

/// Where somebody confirms, and where they stop.
public final class AlertLinks {

  /// Where a mail program stops all mail by itself.
  public static final String ONE_CLICK = "/api/mynhs/alerts/stop/";

  private AlertLinks() {}

  /// The page that asks whether to begin.
  public static String confirm(AlertKey key) {
    return PerformanceLinks.alerts() + "/confirm/" + key.value();
  }

  /// The page that asks whether to stop.
  public static String stop(AlertKey key) {
    return PerformanceLinks.alerts() + "/stop/" + key.value();
  }

  static String oneClick(AlertKey key) {
    return ONE_CLICK + key.value();
  }
}
