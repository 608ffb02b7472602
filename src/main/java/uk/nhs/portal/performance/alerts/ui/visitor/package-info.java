/// Signing up for alerts, and stopping them, with an address and nothing else.
@NullMarked
package uk.nhs.portal.performance.alerts.ui.visitor;

import org.jspecify.annotations.NullMarked;
