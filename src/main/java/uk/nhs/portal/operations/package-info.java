/// What operators of the portal need: log lines that belong together and hold nothing personal.
///
/// Each request has a correlation id, which stands in every log line, in the audit trail, in the
/// answer's header and on the page that says something went wrong. The access log tells who was
/// slow or failed, never who asked for what.
@ApplicationModule(
    displayName = "Operations",
    allowedDependencies = {"kernel", "audit"})
@NullMarked
package uk.nhs.portal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
