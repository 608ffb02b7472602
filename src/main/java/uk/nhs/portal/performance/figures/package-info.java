/// Stored figures and how they are read: the series of an organisation, all organisations of a
/// period, and the releases that brought them.
///
/// Figures are appended and never updated. What is public is decided when it is read: the newest
/// revision whose batch is public at that moment.
@NamedInterface("figures")
@NullMarked
package uk.nhs.portal.performance.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
