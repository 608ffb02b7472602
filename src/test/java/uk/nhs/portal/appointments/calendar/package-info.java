@NullMarked
package uk.nhs.portal.appointments.calendar;

import org.jspecify.annotations.NullMarked;
