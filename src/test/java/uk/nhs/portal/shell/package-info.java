@NullMarked
package uk.nhs.portal.shell;

import org.jspecify.annotations.NullMarked;
