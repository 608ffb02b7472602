/// The pages on which curators keep what is told about digital maturity.
@NullMarked
package uk.nhs.portal.maturity.ui.curator;

import org.jspecify.annotations.NullMarked;
