/// The patient's pages: their appointments, and booking, changing and cancelling one.
@NullMarked
package uk.nhs.portal.appointments.ui.patient;

import org.jspecify.annotations.NullMarked;
