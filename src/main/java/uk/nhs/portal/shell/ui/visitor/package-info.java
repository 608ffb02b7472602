@NullMarked
package uk.nhs.portal.shell.ui.visitor;

import org.jspecify.annotations.NullMarked;
