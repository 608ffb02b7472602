/// The pages on which curators look after the pathways of 111 online.
@NullMarked
package uk.nhs.portal.triage.ui.curator;

import org.jspecify.annotations.NullMarked;
