@NullMarked
package uk.nhs.portal.appointments.ui.patient;

import org.jspecify.annotations.NullMarked;
