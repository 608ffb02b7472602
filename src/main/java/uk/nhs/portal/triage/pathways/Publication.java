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

  /// It would leave people of a topic without any pathway: who had one before, or, where the topic
  /// is new, for whom there is none yet. Publish it together with what closes the gap.
  ///
  /// @param findings one for each range of ages
  record Gap(List<Finding> findings) implements Publication {

    public Gap {
      findings = List.copyOf(findings);
    }
  }

  /// Another pathway of the same topic is for some of the same people.
  ///
  /// @param other its title
  record Overlapping(String other) implements Publication {}
}
