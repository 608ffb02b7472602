@NullMarked
package uk.nhs.portal.shell.ui.clinician;

import org.jspecify.annotations.NullMarked;
