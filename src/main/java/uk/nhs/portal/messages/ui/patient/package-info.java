/// The patient's inbox.
@NullMarked
package uk.nhs.portal.messages.ui.patient;

import org.jspecify.annotations.NullMarked;
