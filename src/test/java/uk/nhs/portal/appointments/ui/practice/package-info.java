@NullMarked
package uk.nhs.portal.appointments.ui.practice;

import org.jspecify.annotations.NullMarked;
