/// The portal as one application: its start, its clock and its database.
///
/// Every other package below this one is a module with a door of its own; see each `package-info`.
@NullMarked
package uk.nhs.portal;

import org.jspecify.annotations.NullMarked;
