package uk.nhs.portal.questionnaires;

import java.util.List;
import java.util.stream.Collectors;

/// Says that something is no questionnaire, and everything that is wrong with it.
public final class UnsoundQuestionnaire extends IllegalArgumentException {

  private final transient List<Finding> findings;

  public UnsoundQuestionnaire(List<Finding> findings) {
    super(
        findings.stream()
            .map(finding -> finding.where() + ": " + finding.message())
            .collect(Collectors.joining("; ")));
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
