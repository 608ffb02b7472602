/// What several tests need: the database under test, counted statements, a clock that tests move.
@NullMarked
package uk.nhs.portal.testing;

import org.jspecify.annotations.NullMarked;
