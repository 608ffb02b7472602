/// An appointment as a file for the patient's own calendar (RFC 5545).
@NullMarked
package uk.nhs.portal.appointments.calendar;

import org.jspecify.annotations.NullMarked;
