/// The pages on which a GP practice arranges its schedule and runs its day.
@NullMarked
package uk.nhs.portal.appointments.ui.practice;

import org.jspecify.annotations.NullMarked;
