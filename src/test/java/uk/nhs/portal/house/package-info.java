/// The rules of the house that no compiler knows: walls between modules, and what people forget.
@NullMarked
package uk.nhs.portal.house;

import org.jspecify.annotations.NullMarked;
