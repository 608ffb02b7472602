/// `./portal import …`: importing files from the command line.
@NullMarked
package uk.nhs.portal.organisations.cli;

import org.jspecify.annotations.NullMarked;
