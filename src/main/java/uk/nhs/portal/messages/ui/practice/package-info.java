/// The practice's list of people to phone because no e-mail reached them.
@NullMarked
package uk.nhs.portal.messages.ui.practice;

import org.jspecify.annotations.NullMarked;
