package uk.nhs.portal.triage.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What a portal offers to people, and when it sees what another portal has published.
@DatabaseTest
class PublishedPathwaysIT {

  @Autowired private PublishedPathways published;
  @Autowired private PublishAtStart publishAtStart;
  @Autowired private PublishedRows rows;
  @Autowired private Topics topics;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  @BeforeEach
  void nine() {
    clock.reset();
    published.forget();
  }

  @Test
  void theBuiltInPathwaysArePublishedAtStart() {
    Pathway pathway = published.forPerson("sore-throat", 34, Population.FEMALE).orElseThrow();

    assertThat(pathway.name()).isEqualTo("sore-throat");
    assertThat(pathway.withdrawn()).isFalse();
    assertThat(published.byHash(pathway.hash())).contains(pathway);
    assertThat(published.named("sore-throat")).contains(pathway);
    assertThat(published.topics().find("sore-throat")).isPresent();
  }

  @Test
  void nobodyIsLedToAPathwayForOthers() {
    assertThat(published.forPerson("sore-throat", 121, Population.MALE)).isEmpty();
    assertThat(published.forPerson("no-such-topic", 34, Population.MALE)).isEmpty();
    assertThat(published.byHash("0".repeat(64))).isEmpty();
  }

  @Test
  void startingAgainPublishesNothingAgain() {
    long before = rows.revision();

    publishAtStart.run(new DefaultApplicationArguments());

    assertThat(rows.revision()).isEqualTo(before);
  }

  @Test
  void whoAsksAgainSendsNoStatement() {
    published.all();

    assertThat(CountedStatements.during(() -> published.forPerson("sore-throat", 34, "male")))
        .isZero();
  }

  @Test
  void anotherPortalSeesAWithdrawalWithinSeconds() {
    PublishedPathways elsewhere = new PublishedPathways(rows, topics, clock);
    Pathway pathway = elsewhere.named("sore-throat").orElseThrow();
    withdrawHere(pathway.hash());
    try {
      assertThat(elsewhere.named("sore-throat")).isPresent(); // it has not looked yet

      clock.pass(Duration.ofSeconds(2));

      assertThat(elsewhere.named("sore-throat")).isEmpty();
      assertThat(elsewhere.byHash(pathway.hash()))
          .hasValueSatisfying(each -> {
            assertThat(each.withdrawn()).isTrue();
            assertThat(each.questionnaire()).isEqualTo(pathway.questionnaire());
          });
      assertThat(elsewhere.topics().find("sore-throat")).isEmpty();
    } finally {
      publishHere(pathway.hash());
    }
  }

  @Test
  void whileNothingChangesALookCostsOneStatement() {
    published.all();
    clock.pass(Duration.ofSeconds(3));

    assertThat(CountedStatements.during(published::all)).isEqualTo(1);
  }

  private void withdrawHere(String hash) {
    sql.sql(
            """
            UPDATE pathway_version SET status = 'WITHDRAWN', withdrawn_at = published_at,
              withdrawn_why = 'test' WHERE hash = ?\
            """)
        .param(hash)
        .update();
    sql.sql("UPDATE pathway_catalogue SET revision = revision + 1").update();
  }

  private void publishHere(String hash) {
    sql.sql("UPDATE pathway_version SET status = 'PUBLISHED' WHERE hash = ?").param(hash).update();
    sql.sql("UPDATE pathway_catalogue SET revision = revision + 1").update();
  }
}
