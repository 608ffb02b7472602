/// A file's way into public view: previewed, approved by a second person at once or under embargo,
/// superseded by a later revision, withdrawn, or discarded before anybody saw it.
///
/// Nothing here touches a figure: what is public follows from the batch alone.
@NamedInterface("batches")
@NullMarked
package uk.nhs.portal.performance.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
