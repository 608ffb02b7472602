package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// What the portal knows of a person, why, and who can see it.
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends StatementPage {

  PrivacyView() {
    super("privacy");
    sections(1, 7);
  }
}
