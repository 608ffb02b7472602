@NullMarked
package uk.nhs.portal.nhsuk.form;

import org.jspecify.annotations.NullMarked;
