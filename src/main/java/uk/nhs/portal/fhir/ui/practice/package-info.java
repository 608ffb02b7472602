/// The page on which a practice lets its systems in and shuts them out.
@NullMarked
package uk.nhs.portal.fhir.ui.practice;

import org.jspecify.annotations.NullMarked;
