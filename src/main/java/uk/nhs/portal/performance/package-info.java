/// MyNHS: performance figures that can be believed.
///
/// A *measure* says what is counted; a *figure* is its value for one organisation in one period,
/// with its count, comparator, interval, source and revision. Files come in *batches*, each of one
/// or more *releases*, which are made public by a second person and never overwritten.
/// `performance.statistics` is the arithmetic, `performance.judgements` applies it.
@ApplicationModule(
    displayName = "MyNHS",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "nhsuk",
      "audit",
      "charts",
      "identity",
      "identity::*",
      "messages",
      "organisations",
      "organisations::*",
      "signposts"
    })
@NullMarked
package uk.nhs.portal.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
