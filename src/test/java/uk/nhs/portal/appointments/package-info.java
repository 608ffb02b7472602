@NullMarked
package uk.nhs.portal.appointments;

import org.jspecify.annotations.NullMarked;
