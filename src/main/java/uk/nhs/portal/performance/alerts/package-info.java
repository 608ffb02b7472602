/// Telling people by e-mail of signals in the figures of services that they chose: at most one mail
/// a month, and only if there is something new.
///
/// A *signal* is a figure at the end of a series that chance does not explain. Nobody needs an
/// account: an address is confirmed by a link, and every mail can stop all further ones.
@NullMarked
package uk.nhs.portal.performance.alerts;

import org.jspecify.annotations.NullMarked;
