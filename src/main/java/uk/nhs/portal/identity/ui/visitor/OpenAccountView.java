package uk.nhs.portal.identity.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.identity.invitations.Invited;
import uk.nhs.portal.identity.invitations.OpenByInvitation;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.nhsuk.page.Page;

/// Where the link of an invitation leads: the patient proves who they are and chooses a password.
@Route("account/open/:token")
@AnonymousAllowed
class OpenAccountView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(OpenAccountView.class);

  private final transient OpenByInvitation open;

  OpenAccountView(OpenByInvitation open) {
    this.open = open;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    String token = event.getRouteParameters().get("token").orElse("");
    String page = OpenAccountForms.page(token);
    switch (open.of(token)) {
      case Invited.MayOpen(var email) -> {
        title(WORDS.get("open.title"));
        add(new Paragraph(WORDS.get("open.text", email.formatted())));
        ask(event, page, "/save", true);
      }
      case Invited.MayConnect _ -> {
        title(WORDS.get("open.connect.title"));
        add(new Paragraph(WORDS.get("open.connect.text")));
        ask(event, page, "/connect", false);
      }
      case Invited.SignInFirst(var email) -> {
        title(WORDS.get("open.connect.title"));
        add(
            new Paragraph(WORDS.get("open.sign-in.text", email.formatted())),
            Button.link(WORDS.get("sign-in.button"), NextPage.signInBefore(page)));
      }
      case Invited.AddressTaken _ -> say("open.taken");
      case Invited.Gone _ -> say("open.gone");
    }
  }

  private void say(String what) {
    title(WORDS.get(what + ".title"));
    add(new Paragraph(WORDS.get(what + ".text")), new Paragraph(WORDS.get(what + ".next")));
  }

  private void ask(BeforeEnterEvent event, String page, String step, boolean asksPassword) {
    OpenAccountForm fields = new OpenAccountForm(asksPassword).typed(KeptFields.of(page));
    Form form = fields.to(page + step);
    add(form);
    List<String> again = event.getLocation().getQueryParameters().getParameters("again");
    if (!again.isEmpty()) {
      fields.show(new FormErrors(form, this), again.getFirst());
    }
  }
}
