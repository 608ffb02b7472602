/// The maturity models as data: EMRAM in its editions, CCMM, and the groups of trusts by record.
///
/// They are read once from `models.yaml`, which tells the facts in our own words and names its
/// sources. A model is never asked for its stage alone, only an edition of it.
@NamedInterface("models")
@NullMarked
package uk.nhs.portal.maturity.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
