/// Measurements that people ask for with `./portal bench`; each prints its figures next to a limit
/// of the same run.
@NullMarked
package uk.nhs.portal.bench;

import org.jspecify.annotations.NullMarked;
