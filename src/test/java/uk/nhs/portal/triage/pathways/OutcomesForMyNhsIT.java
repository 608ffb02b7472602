package uk.nhs.portal.triage.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class OutcomesForMyNhsIT {

  private static final YearMonth LONG_AGO = YearMonth.of(2011, 5);
  private static final Instant MIDDLE = Instant.parse("2011-05-15T10:00:00Z");
  private static final String CALL_999 = "Dx011";
  private static final String SELF_CARE = "Dx09";

  @Autowired private OutcomesForMyNhs figures;
  @Autowired private JdbcClient sql;

  @AfterEach
  void forget() {
    sql.sql("DELETE FROM triage_advice WHERE pathway = 'myNhs'").update();
  }

  private void ended(UUID journey, String outcome, Instant at) {
    sql.sql(
            """
            INSERT INTO triage_advice (journey, ended_at, origin, outcome, urgency, pathway,
              pathway_hash)
            VALUES (?, ?, ?, ?, 10, 'myNhs', 'none')\
            """)
        .params(Columns.bytes(journey), Columns.utc(at), Columns.bytes(journey), outcome)
        .update();
  }

  @Test
  void aTriageCountsOnceWithItsLatestEnd() {
    UUID changed = UUID.randomUUID();
    ended(changed, CALL_999, MIDDLE);
    ended(changed, SELF_CARE, MIDDLE.plusSeconds(60));
    ended(UUID.randomUUID(), CALL_999, MIDDLE);
    ended(UUID.randomUUID(), SELF_CARE, MIDDLE);

    assertThat(figures.in(LONG_AGO))
        .containsExactlyInAnyOrder(
            new PortalFigure("portal-triage-emergency", null, 1, 3),
            new PortalFigure("portal-triage-urgent", null, 0, 3),
            new PortalFigure("portal-triage-can-wait", null, 2, 3));
  }

  @Test
  void aMonthBeginsAtMidnightInEngland() {
    ended(UUID.randomUUID(), SELF_CARE, Instant.parse("2011-04-30T23:00:00Z")); // 1 May in London
    ended(UUID.randomUUID(), CALL_999, Instant.parse("2011-05-31T23:00:00Z"));

    assertThat(figures.in(LONG_AGO))
        .contains(
            new PortalFigure("portal-triage-can-wait", null, 1, 1),
            new PortalFigure("portal-triage-emergency", null, 0, 1));
  }

  @Test
  void aMonthWithoutTriagesHasNoFigure() {
    assertThat(figures.in(LONG_AGO.minusMonths(1))).isEmpty();
  }
}
