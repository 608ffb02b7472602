package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

/// What the portal knows of a person, why, and who can see it.
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends StatementPage {

  /// @param days how long answers are kept that somebody finished and sent to no one
  PrivacyView(@Value("${portal.questionnaires.completed-days:30}") int days) {
    super("privacy");
    sections(1, 1);
    sections(2, 2, days);
    sections(3, 7);
  }
}
