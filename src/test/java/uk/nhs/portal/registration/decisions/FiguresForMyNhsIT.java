package uk.nhs.portal.registration.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class FiguresForMyNhsIT {

  private static final OdsCode PRACTICE = new OdsCode("Z81001");
  private static final YearMonth LONG_AGO = YearMonth.of(2011, 5);

  @Autowired private FiguresForMyNhs figures;
  @Autowired private JdbcClient sql;

  @AfterEach
  void forget() {
    sql.sql("DELETE FROM registration_outcome WHERE practice = ?").param(PRACTICE.value()).update();
  }

  private void decided(String decision, @Nullable String ground, int days) {
    sql.sql(
            """
            INSERT INTO registration_outcome (id, practice, decided_on, decision, ground, days)
            VALUES (:id, :practice, :on, :decision, :ground, :days)\
            """)
        .param("id", Columns.bytes(UUID.randomUUID()))
        .param("practice", PRACTICE.value())
        .param("on", LONG_AGO.atDay(31))
        .param("decision", decision)
        .param("ground", ground, Types.VARCHAR)
        .param("days", days)
        .update();
  }

  @Test
  void refusalsAreCountedAmongThoseWhomThePracticeDecidedAbout() {
    decided("APPROVED", null, 2);
    decided("APPROVED", null, 14);
    decided("DECLINED", "LIST_CLOSED", 15);
    decided("WITHDRAWN", null, 40);
    decided("ALREADY_REGISTERED", null, 1);

    assertThat(figures.in(LONG_AGO))
        .containsExactly(
            new PortalFigure("portal-registration-refusals", PRACTICE, 1, 3),
            new PortalFigure("portal-registration-days", PRACTICE, 31, 3),
            new PortalFigure("portal-registration-in-time", PRACTICE, 2, 3));
  }

  @Test
  void aPracticeWhoseApplicantsAllTookItBackHasNoFigure() {
    decided("WITHDRAWN", null, 3);

    assertThat(figures.in(LONG_AGO)).isEmpty();
  }
}
