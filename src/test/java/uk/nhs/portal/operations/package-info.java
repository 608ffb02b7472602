@NullMarked
package uk.nhs.portal.operations;

import org.jspecify.annotations.NullMarked;
