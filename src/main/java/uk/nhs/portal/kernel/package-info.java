/// Values that the NHS defines, and the few words and formats that every page shares.
///
/// A value that exists is right: its factory checks size, then characters, then syntax, then the
/// check digit, and refuses with an [uk.nhs.portal.kernel.InvalidValue] whose code says what is
/// wrong without repeating what was typed. Values that hold personal data mask their `toString()`.
/// Plain Java only; `kernel.persistence` holds the converters that store them in one column.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package uk.nhs.portal.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
