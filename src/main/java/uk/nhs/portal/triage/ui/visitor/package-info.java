/// The pages on which people use 111 online.
@NullMarked
package uk.nhs.portal.triage.ui.visitor;

import org.jspecify.annotations.NullMarked;
