@NullMarked
package uk.nhs.portal.appointments.schedule;

import org.jspecify.annotations.NullMarked;
