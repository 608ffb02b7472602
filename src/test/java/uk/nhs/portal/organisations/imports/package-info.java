@NullMarked
package uk.nhs.portal.organisations.imports;

import org.jspecify.annotations.NullMarked;
