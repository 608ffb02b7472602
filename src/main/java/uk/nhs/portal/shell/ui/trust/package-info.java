@NullMarked
package uk.nhs.portal.shell.ui.trust;

import org.jspecify.annotations.NullMarked;
