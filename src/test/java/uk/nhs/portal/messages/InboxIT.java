package uk.nhs.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
@Import(KnownPeople.Configuration.class)
class InboxIT {

  @Autowired private TellPatients tellPatients;
  @Autowired private ReadMessages readMessages;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @Autowired private KnownPeople people;

  private final UUID aisha = UUID.randomUUID();
  private final UUID ben = UUID.randomUUID();

  @BeforeEach
  void aishaReads() {
    people.patientSignsIn(aisha);
  }

  @Test
  void unreadMessagesComeFirstAndThenTheNewest() {
    MessageId oldest = tell(aisha);
    MessageId middle = tell(aisha);
    MessageId newest = tell(aisha);
    readMessages.open(newest);
    readMessages.open(oldest);

    InboxPage inbox = readMessages.inbox(1);

    assertThat(inbox.messages())
        .extracting(MessageSummary::id)
        .containsExactly(middle, newest, oldest);
    assertThat(inbox.messages())
        .extracting(MessageSummary::unread)
        .containsExactly(true, false, false);
    assertThat(inbox.unread()).isEqualTo(1);
  }

  @Test
  void aMessageIsReadAsItWasWritten() {
    Message message = readMessages.open(tell(aisha));

    assertThat(message.from()).isEqualTo("Elm Surgery");
    assertThat(message.subject()).isEqualTo("Your appointment with Dr Khan is booked");
    assertThat(message.paragraphs())
        .containsExactly("Smear test on 3 March 2026 at 9:30am.", "Bring your red book.");
    assertThat(message.href()).startsWith("/appointments/");
  }

  @Test
  void onlyTheFirstReadingIsKept() {
    MessageId id = tell(aisha);
    readMessages.open(id);
    Object first = firstReadAt(id);
    clock.pass(Duration.ofHours(1));
    readMessages.open(id);

    assertThat(firstReadAt(id)).isEqualTo(first);
  }

  @Test
  void eachReadingLeavesARowInTheTrail() {
    MessageId id = tell(aisha);
    readMessages.open(id);
    readMessages.open(id);

    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM audit_row WHERE what = 'message' AND what_id = ?")
                .param(id.toString())
                .query((row, n) -> row.getInt(1))
                .single())
        .isEqualTo(2);
  }

  @Test
  void somebodyElsesMessageIsAsUnknownAsNone() {
    MessageId his = tell(ben);

    assertThatThrownBy(() -> readMessages.open(his)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> readMessages.open(MessageId.next())).isInstanceOf(NotFound.class);
    assertThat(firstReadAt(his)).isNull();
    assertThat(readMessages.inbox(1).messages()).isEmpty();
  }

  @Test
  void staffHaveNoInbox() {
    people.staffSignIn(Notices.ELM_SURGERY);

    assertThatThrownBy(() -> readMessages.inbox(1)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void anInboxHasPagesOfTwentyAndNoOthers() {
    for (int n = 0; n < 21; n++) {
      tell(aisha);
    }

    assertThat(readMessages.inbox(1).messages()).hasSize(20);
    assertThat(readMessages.inbox(2).messages()).hasSize(1);
    assertThatThrownBy(() -> readMessages.inbox(3)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> readMessages.inbox(0)).isInstanceOf(NotFound.class);
  }

  @Test
  void aPageOfTheInboxTakesTheSameStatementsHoweverLongItIs() {
    tell(aisha);
    long one = CountedStatements.during(() -> readMessages.inbox(1));
    for (int n = 0; n < 15; n++) {
      tell(aisha);
    }

    assertThat(CountedStatements.during(() -> readMessages.inbox(1))).isEqualTo(one);
  }

  private MessageId tell(UUID patient) {
    clock.pass(Duration.ofMinutes(1));
    return transaction.execute(status -> tellPatients.tell(Notices.to(patient, null)));
  }

  private @Nullable Object firstReadAt(MessageId id) {
    return jdbc.sql("SELECT first_read_at FROM message WHERE id = ?")
        .param(Columns.bytes(id))
        .query((row, n) -> Optional.ofNullable(Columns.instantIfAny(row, "first_read_at")))
        .single()
        .orElse(null);
  }
}
