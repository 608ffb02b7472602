/// Whole pages as the NHS.UK design system shows them: [Page] is the base of every view, and there
/// is one for a question, for checking the answers, for what was done, and for the parts of a long
/// form.
@NullMarked
package uk.nhs.portal.nhsuk.page;

import org.jspecify.annotations.NullMarked;
