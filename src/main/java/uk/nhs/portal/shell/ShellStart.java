package uk.nhs.portal.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Hangs the shell's listeners into Flow.
@Component
class ShellStart implements VaadinServiceInitListener {

  private final HtmlFirst htmlFirst;

  ShellStart(HtmlFirst htmlFirst) {
    this.htmlFirst = htmlFirst;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(htmlFirst);
    event
        .getSource()
        .addSessionInitListener(start -> start.getSession().setErrorHandler(new Problems()));
    event.getSource().setSystemMessagesProvider(info -> reloadSilently());
  }

  /// A lost session is not the person's concern: the page loads again from the address and the
  /// database.
  private static CustomizedSystemMessages reloadSilently() {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    return messages;
  }
}
