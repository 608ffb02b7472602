package uk.nhs.portal.questionnaires;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /// Goes on only if nothing was found.
  ///
  /// @throws UnsoundQuestionnaire naming what was found
  public static void throwIfAny(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new UnsoundQuestionnaire(findings);
    }
  }

  /// This, and before it what was found earlier; nothing is named twice.
  public UnsoundQuestionnaire after(List<Finding> earlier) {
    Set<Finding> all = new LinkedHashSet<>(earlier);
    all.addAll(findings);
    return new UnsoundQuestionnaire(List.copyOf(all));
  }

  public List<Finding> findings() {
    return findings;
  }
}
