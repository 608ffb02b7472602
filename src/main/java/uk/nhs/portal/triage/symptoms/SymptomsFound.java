package uk.nhs.portal.triage.symptoms;

import java.util.List;
import uk.nhs.portal.triage.pathways.Topic;

/// What came of looking for a symptom.
public sealed interface SymptomsFound {

  /// Topics that fit the words, the best first; at least one.
  record Found(List<Topic> topics) implements SymptomsFound {

    public Found {
      topics = List.copyOf(topics);
    }
  }

  /// The words tell of an emergency.
  record Emergency(RedFlag flag) implements SymptomsFound {}

  /// No topic fits the words.
  record NothingFound() implements SymptomsFound {}

  /// There were no words.
  record NothingTyped() implements SymptomsFound {}
}
