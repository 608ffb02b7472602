/// The national picture: how many trusts are at which stage, where, since when, how long it may
/// take until all are at stage 5, and what programmes spent beside what was reached.
///
/// A trust of which no stage is recorded is counted as such, and never as at stage 0.
@NamedInterface("picture")
@NullMarked
package uk.nhs.portal.maturity.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
