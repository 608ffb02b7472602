package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

/// Whom to ask about what.
@Route("contact")
@AnonymousAllowed
class ContactView extends StatementPage {

  ContactView(@Value("${portal.contact-email}") String email) {
    super("contact");
    sections(1, 3, email);
  }
}
