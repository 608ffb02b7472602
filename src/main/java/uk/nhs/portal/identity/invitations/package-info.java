/// Opening an account by invitation: whoever a practice has registered gets a link, and proves with
/// their date of birth that it has reached the right person.
@NamedInterface("invitations")
@NullMarked
package uk.nhs.portal.identity.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
