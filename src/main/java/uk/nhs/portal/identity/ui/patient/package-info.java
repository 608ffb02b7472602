/// The pages on which signed-in people see and change what the portal knows of them.
@NullMarked
package uk.nhs.portal.identity.ui.patient;

import org.jspecify.annotations.NullMarked;
