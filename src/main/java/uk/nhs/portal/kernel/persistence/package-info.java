/// How the one-column values of the kernel are stored: as the text of their canonical form.
@NullMarked
package uk.nhs.portal.kernel.persistence;

import org.jspecify.annotations.NullMarked;
