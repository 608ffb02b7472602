/// What the portal counts about itself, put into MyNHS like anybody else's figures: each month that
/// is over is a batch, and what becomes known later is a revision with its reason.
///
/// The features count ([uk.nhs.portal.signposts.PortalFigures]); nothing here knows them.
@NamedInterface("own")
@NullMarked
package uk.nhs.portal.performance.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
