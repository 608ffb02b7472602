package uk.nhs.portal.questionnaires.check;

import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Finding;

/// Looks for some kinds of faults.
interface Check {

  /// What is wrong, found as far as it is asked for.
  Stream<Finding> of(Behaviour behaviour);
}
