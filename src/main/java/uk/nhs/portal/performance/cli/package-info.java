/// `./portal import measure|performance …`: measures and figures from the command line.
@NullMarked
package uk.nhs.portal.performance.cli;

import org.jspecify.annotations.NullMarked;
