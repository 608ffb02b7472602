package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// On what terms the portal is used.
@Route("terms")
@AnonymousAllowed
class TermsView extends StatementPage {

  TermsView() {
    super("terms");
    sections(1, 4);
  }
}
