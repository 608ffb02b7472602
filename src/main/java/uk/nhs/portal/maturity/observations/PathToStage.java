package uk.nhs.portal.maturity.observations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.maturity.models.Criterion;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.models.Stage;

/// Everything that a trust needs for a stage, the lowest stage first, and what it has of it.
///
/// @param target the stage that is aimed at
public record PathToStage(Edition edition, int target, List<Step> steps) {

  public PathToStage {
    steps = List.copyOf(steps);
  }

  /// One criterion on the way.
  ///
  /// @param mark what was said of it last; null where nobody has said anything
  public record Step(Stage stage, Criterion criterion, @Nullable Mark mark) {

    public CriterionState state() {
      return mark == null ? CriterionState.UNKNOWN : mark.state();
    }
  }

  public long count(CriterionState state) {
    return steps.stream().filter(step -> step.state() == state).count();
  }

  /// What the trust says that it lacks.
  public List<Step> missing() {
    return steps.stream().filter(step -> step.state() == CriterionState.NOT_MET).toList();
  }

  /// Whether anything was said of any criterion.
  public boolean isBegun() {
    return steps.stream().anyMatch(step -> step.mark() != null);
  }

  /// Whether every criterion is met; nobody reaches a stage by this alone.
  public boolean isComplete() {
    return count(CriterionState.MET) == steps.size();
  }
}
