package uk.nhs.portal.questionnaires.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.LinkId;

/// What was proven of a questionnaire.
///
/// @param findings everything that is wrong; none if it is sound
/// @param items for each item that can be asked, answers that lead to it
/// @param outcomes for each outcome that can be reached, answers that end with it
public record Report(
    List<Finding> findings, Map<LinkId, Answers> items, Map<String, Answers> outcomes) {

  public Report {
    findings = List.copyOf(findings);
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items)); // in their order
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /// Whether nothing is wrong.
  public boolean isSound() {
    return findings.isEmpty();
  }
}
