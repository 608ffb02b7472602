package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;

@ServerTest
@Import(TestAccounts.class)
class TrustEditorIT {

  private static final OdsCode TRUST = OdsCode.of("ZYT71");

  @LocalServerPort private int port;
  @Autowired private TestAccounts accounts;
  @Autowired private OpenAccounts open;

  @Test
  void anEditorComesToTheirTrustsPageWhichIsClosedToOthers() {
    open("trust@example.com", List.of(TRUST));
    Browser editor = new Browser(port);

    assertThat(Browser.location(editor.signIn("trust@example.com", TestAccounts.PASSWORD, "/")))
        .isEqualTo("/trust");
    assertThat(editor.get("/trust").body()).contains("What we say about your trust");
    assertThat(editor.get("/practice").statusCode()).isEqualTo(403);
    assertThat(editor.get("/curator").statusCode()).isEqualTo(403);

    Browser staff = new Browser(port);
    staff.signIn(accounts.receptionist(), TestAccounts.PASSWORD, "/");
    assertThat(staff.get("/trust").statusCode()).isEqualTo(403);
    assertThat(new Browser(port).get("/trust").statusCode()).isEqualTo(302);
  }

  @Test
  void anEditorOfNoTrustCannotBe() {
    assertThatThrownBy(() -> open("nobody@example.com", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void open(String email, List<OdsCode> trusts) {
    open.forStaff(
        new EmailAddress(email),
        "Tess Lark",
        TestAccounts.PASSWORD,
        Set.of(Role.TRUST_EDITOR),
        trusts);
  }
}
