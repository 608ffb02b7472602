/// The pathways of 111 online and their versions: brought in, checked, published by a second
/// person, withdrawn, and brought back.
///
/// A version is a questionnaire that never changes; its hash is its identity, and a journey
/// finishes on the version on which it began. What is published is a row of the database, so that
/// every portal offers the same within seconds ([PublishedPathways]).
@NamedInterface("pathways")
@NullMarked
package uk.nhs.portal.triage.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
