package uk.nhs.portal.registration.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.OdsCode;

/// Counts what practices decided, on which grounds and how soon, from rows that are about nobody:
/// figures stay when personal data are deleted.
@Service
@Transactional(readOnly = true)
public class RegistrationFigures {

  private final OutcomeRows rows;
  private final WhoIsSignedIn who;

  RegistrationFigures(OutcomeRows rows, WhoIsSignedIn who) {
    this.rows = rows;
    this.who = who;
  }

  /// What a practice decided on these days, both included, small numbers too. One SQL statement.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the person does not work there
  public Figures of(OdsCode practice, LocalDate from, LocalDate to) {
    who.requireActsFor(practice);
    return new Figures(rows.of(practice, from, to));
  }

  /// What each practice decided in a month, to compare practices. One SQL statement.
  public Map<OdsCode, Figures> byPractice(YearMonth month) {
    return rows.byPractice(month.atDay(1), month.atEndOfMonth());
  }
}
