package uk.nhs.portal.triage;

import java.util.List;
import java.util.Optional;
import uk.nhs.portal.triage.NextStep.NotPossible;

/// What a person can do next, the best first, with the better ways that are not possible between.
public record NextSteps(List<NextStep> ladder) {

  public NextSteps {
    ladder = List.copyOf(ladder);
  }

  /// The best step that is possible; none for those who were told to do nothing more.
  public Optional<NextStep> best() {
    return possible().stream().findFirst();
  }

  /// All that are possible, in order.
  public List<NextStep> possible() {
    return ladder.stream().filter(step -> !(step instanceof NotPossible)).toList();
  }

  /// Why nothing better than that step is possible, in order.
  public List<NotPossible> whyNotBetterThan(NextStep step) {
    return ladder.subList(0, Math.max(0, ladder.indexOf(step))).stream()
        .mapMulti((NextStep better, java.util.function.Consumer<NotPossible> found) -> {
          if (better instanceof NotPossible not) {
            found.accept(not);
          }
        })
        .toList();
  }
}
