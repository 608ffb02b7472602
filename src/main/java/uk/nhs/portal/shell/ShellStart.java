package uk.nhs.portal.shell;

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
  }
}
