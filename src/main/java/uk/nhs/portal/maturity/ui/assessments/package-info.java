/// What pages about self-assessments have in common, whoever reads them.
@NullMarked
package uk.nhs.portal.maturity.ui.assessments;

import org.jspecify.annotations.NullMarked;
