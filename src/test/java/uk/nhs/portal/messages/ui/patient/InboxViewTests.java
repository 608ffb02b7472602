package uk.nhs.portal.messages.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.messages.KnownPeople;
import uk.nhs.portal.messages.MessageId;
import uk.nhs.portal.messages.Notices;
import uk.nhs.portal.messages.TellPatients;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.Window;

@DatabaseTest
@Import(KnownPeople.Configuration.class)
class InboxViewTests {

  @Autowired private TellPatients tellPatients;
  @Autowired private TransactionTemplate transaction;
  @Autowired private KnownPeople people;
  @Autowired private ApplicationContext context;

  private final UUID aisha = UUID.randomUUID();

  private Window window;

  @BeforeEach
  void aishaReads() {
    people.patientSignsIn(aisha);
    window = Window.of(context, "PATIENT");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void anEmptyInboxSaysSo() {
    assertThat(inbox()).contains("Your messages", "You have no messages.").doesNotContain("table");
  }

  @Test
  void anUnreadMessageIsMarkedInWordsUntilItIsOpened() {
    MessageId id = tell();

    assertThat(inbox()).contains("You have 1 unread message.", ">Unread<", "/messages/" + id);
    open(id);
    assertThat(inbox()).contains("You have no unread messages.").doesNotContain(">Unread<");
  }

  @Test
  void aMessageShowsItsWordsAndWhereToGoAndItsTitleTellsNobodyAnything() {
    String message = open(tell());

    assertThat(message)
        .contains("Dr Khan", "Elm Surgery, 3 March 2026 at 9am", "Bring your red book.")
        .contains("href=\"/appointments/");
    assertThat(window.title()).startsWith("Message – Your messages");
  }

  @Test
  void aLongInboxHasPages() {
    for (int n = 0; n < 21; n++) {
      tell();
    }

    assertThat(inbox()).contains("You have 21 unread messages.", "/messages?page=2");
    assertThat(window.open("/messages?page=2")).contains("page 2 of 2");
  }

  private MessageId tell() {
    return transaction.execute(status -> tellPatients.tell(Notices.to(aisha, null)));
  }

  private String inbox() {
    return window.open("/messages");
  }

  private String open(MessageId id) {
    return window.open("/messages/" + id);
  }
}
