/// How published files become organisations, postcodes, opening hours and ratings.
///
/// A file's layout is recognised by looking into it; a layout turns each row into an entry; a
/// destination compares entries with what is stored, in chunks, and writes the difference. One run
/// is one transaction.
@NamedInterface("imports")
@NullMarked
package uk.nhs.portal.organisations.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
