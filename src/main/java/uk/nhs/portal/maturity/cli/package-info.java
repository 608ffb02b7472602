/// `./portal import programmes`: the facts about programmes from the command line.
@NullMarked
package uk.nhs.portal.maturity.cli;

import org.jspecify.annotations.NullMarked;
