package uk.nhs.portal.messages.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.messages.Deliveries;
import uk.nhs.portal.messages.KnownPeople;
import uk.nhs.portal.messages.MessageId;
import uk.nhs.portal.messages.Notices;
import uk.nhs.portal.messages.TellPatients;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.Window;

@DatabaseTest
@Import(KnownPeople.Configuration.class)
class UntoldViewTests {

  @Autowired private TellPatients tellPatients;
  @Autowired private Deliveries deliveries;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private KnownPeople people;
  @Autowired private ApplicationContext context;

  private Window window;

  @BeforeEach
  void staffOfElmSurgeryLook() {
    jdbc.sql("DELETE FROM message").update();
    people.staffSignIn(Notices.ELM_SURGERY);
    window = Window.of(context, "PRACTICE_STAFF");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void thePageSaysWhenThereIsNobodyToPhone() {
    assertThat(list()).contains("There is nobody to phone.").doesNotContain("table");
  }

  @Test
  void thePageSaysWhoAboutWhatAndWhyAndSinceWhen() {
    MessageId id = tell();

    assertThat(list())
        .contains(
            "Aisha Khan",
            "07700 900123",
            "Information in: large print",
            "Your appointment with Dr Khan is booked")
        .contains("No email address", "3 March 2026 at 9am", "/practice/messages/" + id);
  }

  @Test
  void staffReadTheMessageOutAndTickItOff() {
    String page = window.open("/practice/messages/" + tell());
    assertThat(page)
        .contains(
            "Aisha Khan",
            "Information in: large print",
            "Smear test on 3 March 2026",
            "I have told them");
    assertThat(window.title()).startsWith("Tell this person by phone – People we could not");

    window.submit();

    assertThat(window.html()).contains("Marked as told by phone");
    assertThat(deliveries.countUntoldAt(Notices.ELM_SURGERY)).isZero();
  }

  @Test
  void whatAColleagueTickedOffMeanwhileLeadsBackToTheList() {
    MessageId id = tell();
    deliveries.markToldByPhone(id);

    window.open("/practice/messages/" + id);

    assertThat(window.html()).contains("There is nobody to phone.");
  }

  private MessageId tell() {
    return transaction.execute(status -> tellPatients.tell(Notices.to(UUID.randomUUID(), null)));
  }

  private String list() {
    return window.open("/practice/messages");
  }
}
