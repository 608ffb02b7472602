/// The pages on which a practice sees the applications that it got, looks into them, and decides.
@NullMarked
package uk.nhs.portal.registration.ui.practice;

import org.jspecify.annotations.NullMarked;
