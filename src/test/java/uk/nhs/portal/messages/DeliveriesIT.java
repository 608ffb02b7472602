package uk.nhs.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
@Import(KnownPeople.Configuration.class)
class DeliveriesIT {

  private static final UUID AISHA = UUID.randomUUID();

  @Autowired private TellPatients tellPatients;
  @Autowired private Deliveries deliveries;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @Autowired private KnownPeople people;

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @BeforeEach
  void staffOfElmSurgeryLook() {
    jdbc.sql("DELETE FROM message").update();
    people.staffSignIn(Notices.ELM_SURGERY);
  }

  @Test
  void whoeverHasNoAddressIsOnTheListAtOnce() {
    MessageId id = tell(first, null);

    assertThat(deliveries.untoldAt(Notices.ELM_SURGERY))
        .isEqualTo(deliveries.untold(id).stream().toList())
        .singleElement()
        .returns(id, Untold::id)
        .returns(AISHA, Untold::patient)
        .returns(first, Untold::topicId)
        .returns(WhyUntold.NO_ADDRESS, Untold::why)
        .returns(clock.instant(), Untold::since);
    assertThat(deliveries.countUntoldAt(Notices.ELM_SURGERY)).isEqualTo(1);
  }

  @Test
  void whoeverWasPhonedLeavesTheListAndAgainChangesNothing() {
    MessageId id = tell(first, null);
    clock.pass(Duration.ofMinutes(10));

    deliveries.markToldByPhone(id);
    Map<UUID, Delivery> told = deliveries.latestByTopic("appointment", List.of(first));
    clock.pass(Duration.ofMinutes(10));
    deliveries.markToldByPhone(id);

    assertThat(told.values())
        .extracting(Delivery::status)
        .containsExactly(DeliveryStatus.TOLD_BY_PHONE);
    assertThat(deliveries.latestByTopic("appointment", List.of(first))).isEqualTo(told);
    assertThat(deliveries.untoldAt(Notices.ELM_SURGERY)).isEmpty();
    assertThat(auditedAsTold(id)).isEqualTo(1);
  }

  @Test
  void aMessageThatIsStillBeingSentNeedsNoPhone() {
    MessageId id = tell(first, "aisha@example.org");

    assertThatThrownBy(() -> deliveries.markToldByPhone(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deliveries.untold(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void otherPracticesSeeNeitherTheListNorAnybodyOnIt() {
    MessageId id = tell(first, null);
    people.staffSignIn(Notices.OAK_SURGERY);

    assertThatThrownBy(() -> deliveries.untoldAt(Notices.ELM_SURGERY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deliveries.countUntoldAt(Notices.ELM_SURGERY))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deliveries.untold(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deliveries.markToldByPhone(id)).isInstanceOf(NotFound.class);
    assertThat(deliveries.untoldAt(Notices.OAK_SURGERY)).isEmpty();
    assertThat(auditedAsTold(id)).isZero();
  }

  @Test
  void theLatestMessageAboutAThingCountsAndOneStatementFindsAll() {
    tell(first, null);
    MessageId later = tell(first, "aisha@example.org");
    MessageId other = tell(second, null);

    long statements =
        CountedStatements.during(
            () -> deliveries.latestByTopic("appointment", List.of(first, second)));
    Map<UUID, Delivery> latest =
        deliveries.latestByTopic("appointment", List.of(first, second, UUID.randomUUID()));

    assertThat(statements).isEqualTo(1);
    assertThat(latest)
        .containsOnlyKeys(first, second)
        .containsEntry(first, new Delivery(later, DeliveryStatus.TO_SEND, clock.instant()))
        .containsEntry(second, new Delivery(other, DeliveryStatus.NO_ADDRESS, clock.instant()));
    assertThat(deliveries.latestByTopic("registration", List.of(first))).isEmpty();
  }

  private MessageId tell(UUID topicId, @Nullable String email) {
    return transaction.execute(status -> tellPatients.tell(Notices.about(topicId, AISHA, email)));
  }

  private int auditedAsTold(MessageId id) {
    return jdbc.sql("SELECT COUNT(*) FROM audit_row WHERE what_id = ? AND detail = 'told-by-phone'")
        .param(id.toString())
        .query((row, n) -> row.getInt(1))
        .single();
  }
}
