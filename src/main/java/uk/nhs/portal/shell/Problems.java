package uk.nhs.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.page.Page;

/// What happens when an act on an open page throws: the log gets the cause, the person gets a page
/// in plain words.
final class Problems implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public void error(ErrorEvent event) {
    Page instead = pageFor(event.getThrowable());
    Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> show(ui, instead));
  }

  private static Page pageFor(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof NotFound) {
        return new NotFoundView();
      }
      if (at instanceof NotAllowed) {
        return new NotAllowedView();
      }
    }
    return new ProblemPage(log(cause));
  }

  private static void show(UI ui, Page instead) {
    ui.getInternals().getActiveRouterTargetsChain().stream()
        .filter(PortalLayout.class::isInstance)
        .map(PortalLayout.class::cast)
        .findFirst()
        .ifPresent(layout -> {
          layout.showInstead(instead);
          ui.getPage().setTitle(instead.getPageTitle());
        });
  }

  /// Logs a bug.
  ///
  /// @return the reference under which the log has it
  static String log(Throwable cause) {
    String known = MDC.get("correlationId");
    String reference = known == null ? UUID.randomUUID().toString() : known;
    LOG.error("Problem {}{}", reference, traceWithoutMessages(cause));
    return reference;
  }

  /// Where it happened, in which kind of exceptions; a message may quote what a person entered.
  private static String traceWithoutMessages(Throwable cause) {
    StringBuilder trace = new StringBuilder();
    for (Throwable at = cause; at != null; at = at.getCause()) {
      trace.append("\n").append(at.getClass().getName());
      for (StackTraceElement frame : at.getStackTrace()) {
        trace.append("\n\tat ").append(frame);
      }
    }
    return trace.toString();
  }
}
