/// The pages on which a practice reads, answers and closes the triages that were handed to it.
@NullMarked
package uk.nhs.portal.triage.ui.practice;

import org.jspecify.annotations.NullMarked;
