package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.kernel.EmailAddress;

@ServerTest
@Import(TestAccounts.class)
class AuditPageIT {

  @LocalServerPort private int port;
  @Autowired private TestAccounts accounts;
  @Autowired private OpenAccounts open;

  @Test
  void aCuratorLooksUpADayAndNobodyElseMay() {
    open.forStaff(
        new EmailAddress("curator@example.com"),
        "Cora Tor",
        TestAccounts.PASSWORD,
        Set.of(Role.CURATOR),
        List.of());
    Browser curator = new Browser(port);
    assertThat(Browser.location(curator.signIn("curator@example.com", TestAccounts.PASSWORD, "/")))
        .isEqualTo("/curator");

    assertThat(curator.get("/curator/audit?day=2026-03-03").body())
        .contains("Who saw and did what", "SIGN_IN", "Cora Tor, CURATOR", "Check the trail now");
    assertThat(curator.get("/curator/audit?patient=nonsense&page=-1").statusCode()).isEqualTo(200);

    Browser staff = new Browser(port);
    staff.signIn(accounts.receptionist(), TestAccounts.PASSWORD, "/");
    assertThat(staff.get("/curator/audit").statusCode()).isEqualTo(403);
    assertThat(new Browser(port).get("/curator/audit").statusCode()).isEqualTo(302);
  }

  @Test
  void aForgottenPasswordHasItsPages() {
    Browser visitor = new Browser(port);
    assertThat(visitor.get("/sign-in/forgotten").body()).contains("Send me a link");
    assertThat(visitor.get("/sign-in/forgotten?sent").body()).contains("Check your email");
    assertThat(visitor.get("/sign-in/new-password?token=nonsense").body())
        .contains("This link does not work any more");
  }

  @Test
  void eachPageOfTheAccountOpens() {
    Browser patient = new Browser(port);
    patient.signIn(accounts.patient(), TestAccounts.PASSWORD, "/");

    assertThat(patient.get("/account?saved").body()).contains("Your change has been saved");
    assertThat(patient.get("/account/contact").body()).contains("name=\"phone\"");
    assertThat(patient.get("/account/password").body()).contains("new-password");
    assertThat(patient.get("/account/sessions").body()).contains("Firefox on Linux (this device)");
  }
}
