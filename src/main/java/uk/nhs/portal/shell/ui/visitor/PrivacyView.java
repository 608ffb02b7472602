package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;

/// What the portal knows of a person, why, and who can see it.
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends StatementPage {

  /// @param days how long answers are kept that somebody finished and sent to no one
  /// @param registrations how long we know of whom a practice did not register
  PrivacyView(
      @Value("${portal.questionnaires.completed-days:30}") int days,
      @Value("${portal.registration.kept:P2Y}") Period registrations) {
    super("privacy");
    sections(1, 1);
    sections(2, 2, days);
    sections(3, 3, words(registrations));
    sections(4, 8);
  }

  private static String words(Period period) {
    long months = period.toTotalMonths();
    return months % 12 == 0 ? months / 12 + " years" : months + " months";
  }
}
