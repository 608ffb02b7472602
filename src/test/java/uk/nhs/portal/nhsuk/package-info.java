@NullMarked
package uk.nhs.portal.nhsuk;

import org.jspecify.annotations.NullMarked;
