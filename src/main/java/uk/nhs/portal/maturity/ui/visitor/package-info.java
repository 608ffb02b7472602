/// The pages about digital maturity that everybody can read.
@NullMarked
package uk.nhs.portal.maturity.ui.visitor;

import org.jspecify.annotations.NullMarked;
