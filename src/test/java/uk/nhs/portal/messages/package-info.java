@NullMarked
package uk.nhs.portal.messages;

import org.jspecify.annotations.NullMarked;
