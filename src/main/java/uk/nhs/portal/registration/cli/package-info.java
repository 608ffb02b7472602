/// `./portal registration`: work on files of registrations, without a database, a web server or
/// Spring, so that it answers at once.
@NamedInterface("cli")
@NullMarked
package uk.nhs.portal.registration.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
