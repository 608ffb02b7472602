@NullMarked
package uk.nhs.portal.messages.ui.practice;

import org.jspecify.annotations.NullMarked;
