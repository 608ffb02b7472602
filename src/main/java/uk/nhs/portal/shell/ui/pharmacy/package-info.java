@NullMarked
package uk.nhs.portal.shell.ui.pharmacy;

import org.jspecify.annotations.NullMarked;
