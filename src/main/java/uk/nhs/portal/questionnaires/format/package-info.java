/// Questionnaires as files that clinicians can read and review (YAML), and answers as JSON.
///
/// [ReadQuestionnaire] names everything that is wrong with a file; [WriteQuestionnaire] writes the
/// same questionnaire always in the same way, so that its hash is its identity.
@NamedInterface("format")
@NullMarked
package uk.nhs.portal.questionnaires.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
