package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// How accessible the portal is, and what to do where it is not.
@Route("accessibility")
@AnonymousAllowed
class AccessibilityView extends StatementPage {

  AccessibilityView() {
    super("accessibility");
    sections(1, 5);
  }
}
