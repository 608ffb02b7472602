package uk.nhs.portal.triage.pathways;

import java.util.List;
import uk.nhs.portal.questionnaires.Finding;

/// What came of publishing a version, or of bringing one back.
public sealed interface Publication {

  /// Journeys begin on it from now on.
  record Published() implements Publication {}

  /// Journeys begin on it already.
  record LiveAlready() implements Publication {}

  /// The person brought it in themselves: a second person must look at it.
  record OwnVersion() implements Publication {}

  /// It is not proven sound.
  record Unsound(List<Finding> findings) implements Publication {

    public Unsound {
      findings = List.copyOf(findings);
    }
  }

  /// Another pathway of the same topic is for some of the same people.
  ///
  /// @param other its title
  record Overlapping(String other) implements Publication {}
}
