package uk.nhs.portal.questionnaires.check;

import java.util.List;
import uk.nhs.portal.questionnaires.Ending;

/// What findings call an ending.
final class Endings {

  private Endings() {}

  /// `ending Dx05`, and `ending Dx05 (2)` for the second with the same outcome.
  static String name(List<Ending> endings, int index) {
    String outcome = endings.get(index).outcome();
    long earlier =
        endings.subList(0, index).stream()
            .filter(ending -> ending.outcome().equals(outcome))
            .count();
    return "ending " + outcome + (earlier == 0 ? "" : " (" + (earlier + 1) + ")");
  }
}
