@NullMarked
package uk.nhs.portal.shell.ui.curator;

import org.jspecify.annotations.NullMarked;
