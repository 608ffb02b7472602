/// The forms that curators and trusts share: what is asked is the same, who may say it differs.
@NullMarked
package uk.nhs.portal.maturity.ui.forms;

import org.jspecify.annotations.NullMarked;
