/// What staff of a practice see and record of their patients.
@NullMarked
package uk.nhs.portal.identity.ui.practice;

import org.jspecify.annotations.NullMarked;
