/// Forms as data: a *questionnaire* is ordered *items*, each asked only where its *condition* on
/// earlier answers holds, and *endings* that give an *outcome*.
///
/// Because a condition may only look back, every questionnaire ends. The same version and the same
/// answers give the same [Path], bit for bit: nothing here knows a clock, a person or a database.
/// Answers of questions that became hidden do not count, and count again when the question comes
/// back. `questionnaires.format` reads and writes the files that clinicians review; others check,
/// keep and ask.
@ApplicationModule(
    displayName = "Questionnaires",
    allowedDependencies = {"kernel", "kernel::*", "nhsuk", "audit", "identity", "signposts"})
@NullMarked
package uk.nhs.portal.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
