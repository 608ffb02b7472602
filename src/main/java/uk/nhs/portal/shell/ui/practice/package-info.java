@NullMarked
package uk.nhs.portal.shell.ui.practice;

import org.jspecify.annotations.NullMarked;
