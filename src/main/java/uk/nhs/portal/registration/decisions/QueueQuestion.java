package uk.nhs.portal.registration.decisions;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.Area;

/// Which applications of a practice are wanted, and in which order.
///
/// @param match only those; null for all
/// @param area only those; null for all
/// @param kind only that kind of registration; null for all
public record QueueQuestion(
    Tab tab, @Nullable Match match, @Nullable Area area, @Nullable String kind, Sort sort) {

  /// Where they stand.
  public enum Tab {
    NEW,
    REVIEW,
    APPROVED,
    DECLINED,
    /// Taken back, or of somebody who was a patient already.
    CLOSED
  }

  /// In which order.
  public enum Sort {
    /// What is due first comes first; of those that are decided, the latest.
    CLOCK,
    NAME,
    AGE,
    /// Households together, in the order in which they were sent.
    HOUSEHOLD
  }

  /// What a practice sees first.
  public static final QueueQuestion NEW = new QueueQuestion(Tab.NEW, null, null, null, Sort.CLOCK);
}
