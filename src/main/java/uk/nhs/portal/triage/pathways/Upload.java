package uk.nhs.portal.triage.pathways;

import java.util.List;
import uk.nhs.portal.questionnaires.Finding;

/// What came of bringing in a version.
public sealed interface Upload {

  /// It is there, and seen by nobody but curators.
  record Uploaded(PathwayVersionId id) implements Upload {}

  /// The very same version is there already.
  record AlreadyThere(PathwayVersionId id) implements Upload {}

  /// The text is no questionnaire.
  ///
  /// @param findings everything that is wrong, at least one
  record Unreadable(List<Finding> findings) implements Upload {

    public Unreadable {
      findings = List.copyOf(findings);
    }
  }
}
