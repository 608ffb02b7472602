/// What pages about patients have in common, whoever looks at them.
@NullMarked
package uk.nhs.portal.identity.ui;

import org.jspecify.annotations.NullMarked;
