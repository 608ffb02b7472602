@NullMarked
package uk.nhs.portal.nhsuk.page;

import org.jspecify.annotations.NullMarked;
