package uk.nhs.portal.performance.batches;

import java.util.Map;

/// How many figures of a period are different in another revision. England is left out, because it
/// may be a sum of ours.
///
/// @param gone that a whole period has no more
public record PeriodChange(long added, long changed, long gone, long unchanged) {

  public static final PeriodChange NONE = new PeriodChange(0, 0, 0, 0);

  /// What the later figures change in the earlier ones.
  ///
  /// @param whole whether the later ones are all that there are
  public static PeriodChange between(
      Map<String, StoredFigure> before, Map<String, StoredFigure> after, boolean whole) {
    long added = 0;
    long changed = 0;
    long unchanged = 0;
    for (StoredFigure figure : after.values()) {
      StoredFigure earlier = before.get(figure.organisation());
      if (figure.isEngland()) {
        continue;
      }
      if (earlier == null) {
        added++;
      } else if (figure.agrees(earlier)) {
        unchanged++;
      } else {
        changed++;
      }
    }
    long gone =
        whole
            ? before.values().stream()
                .filter(figure -> !figure.isEngland() && !after.containsKey(figure.organisation()))
                .count()
            : 0;
    return new PeriodChange(added, changed, gone, unchanged);
  }

  /// Both together.
  public PeriodChange plus(PeriodChange other) {
    return new PeriodChange(
        added + other.added,
        changed + other.changed,
        gone + other.gone,
        unchanged + other.unchanged);
  }
}
