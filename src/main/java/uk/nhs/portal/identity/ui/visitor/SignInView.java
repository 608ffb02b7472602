package uk.nhs.portal.identity.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.identity.OfferedAccounts;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.PasswordInput;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// Signing in: a form that the browser posts by itself, so it needs no scripts and no server that
/// remembers the page.
@Route("sign-in")
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(SignInView.class);

  private final transient WhoIsSignedIn who;
  private final transient ObjectProvider<OfferedAccounts> offered;

  SignInView(WhoIsSignedIn who, ObjectProvider<OfferedAccounts> offered) {
    this.who = who;
    this.offered = offered;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    QueryParameters query = event.getLocation().getQueryParameters();
    String next = NextPage.of(query.getSingleParameter(NextPage.PARAMETER).orElse(null));
    title(WORDS.get("sign-in.title"));
    who.current().ifPresentOrElse(person -> alreadyIn(person, next), () -> signIn(query, next));
  }

  private void alreadyIn(SignedInPerson person, String next) {
    FormToken token = FormToken.current();
    add(
        new Paragraph(WORDS.get("sign-in.already", person.displayName())),
        new Paragraph(new Link(WORDS.get("sign-in.go-on"), next)),
        Form.post("/sign-out")
            .hidden(token.name(), token.value())
            .add(new Button(WORDS.get("sign-out.button")).secondary()));
  }

  private void signIn(QueryParameters query, String next) {
    FormToken token = FormToken.current();
    TextInput email = TextInput.email("email", WORDS.get("sign-in.email")).autocomplete("username");
    PasswordInput password =
        new PasswordInput("password", WORDS.get("sign-in.password"), "current-password");
    Form form =
        Form.post("/sign-in")
            .hidden(token.name(), token.value())
            .hidden(NextPage.PARAMETER, next)
            .add(email, password, new Button(WORDS.get("sign-in.button")));
    say(query);
    add(form, new Paragraph(new Link(WORDS.get("sign-in.forgotten"), "/sign-in/forgotten")));
    tellWhatWentWrong(query, new FormErrors(form, this), email);
    offered.ifAvailable(accounts -> offer(accounts.all()));
  }

  private void say(QueryParameters query) {
    if (has(query, "signed-out")) {
      add(new InsetText(WORDS.get("sign-in.signed-out")));
    } else if (has(query, "expired")) {
      add(new InsetText(WORDS.get("sign-in.expired")));
    } else if (has(query, "opened")) {
      add(new InsetText(WORDS.get("sign-in.opened")));
    } else if (has(query, "changed")) {
      add(new InsetText(WORDS.get("sign-in.changed")));
    }
  }

  private void tellWhatWentWrong(QueryParameters query, FormErrors errors, TextInput email) {
    if (has(query, "error")) {
      errors.show(email, WORDS.get("sign-in.error"));
    } else if (has(query, "wait")) {
      errors.show(WORDS.get("sign-in.wait", minutes(query)));
    } else if (has(query, "busy")) {
      errors.show(WORDS.get("sign-in.busy"));
    } else if (has(query, "again")) {
      errors.show(WORDS.get("sign-in.again"));
    }
  }

  /// What the query says, as far as it is a number of minutes; anybody can write a query.
  private static String minutes(QueryParameters query) {
    String asked = query.getSingleParameter("wait").orElse("");
    return asked.matches("[1-9][0-9]?") && !asked.equals("1")
        ? WORDS.get("sign-in.minutes", asked)
        : WORDS.get("sign-in.minute");
  }

  private void offer(List<OfferedAccounts.Offered> accounts) {
    Table table =
        new Table(WORDS.get("sign-in.demo"))
            .responsive()
            .columns(
                WORDS.get("sign-in.demo.who"),
                WORDS.get("sign-in.email"),
                WORDS.get("sign-in.password"));
    accounts.forEach(account -> table.row(account.who(), account.email(), account.password()));
    add(table);
  }

  private static boolean has(QueryParameters query, String name) {
    return query.getParameters().containsKey(name);
  }
}
