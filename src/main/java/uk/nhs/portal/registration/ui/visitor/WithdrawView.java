package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.registration.applications.Applicant;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.FindApplications;

/// Asks who is to be withdrawn: everybody, or one person who still waits.
@Route("register-with-a-gp/:reference/withdraw")
@AnonymousAllowed
class WithdrawView extends ApplicationPage {

  private static final Words WORDS = Words.of(WithdrawView.class);

  private final transient FindApplications find;

  WithdrawView(ApplicationCookies cookies, FindApplications find) {
    super(cookies);
    this.find = find;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    List<Applicant> waiting =
        find.at(key).people().stream().filter(person -> person.status().isWaiting()).toList();
    if (waiting.isEmpty()) {
      forward(event, at.href());
      return;
    }
    backLink(at.href());
    heading(WORDS.get("withdraw.title"));
    add(new Paragraph(WORDS.get("withdraw.text")));
    Form form = PostForm.to(at.page("withdraw/confirm"));
    if (waiting.size() == 1) {
      Applicant person = waiting.getFirst();
      form.hidden("person", Integer.toString(person.position()));
      add(new Paragraph(WORDS.get("withdraw.one", person.name().formatted())));
    } else {
      Radios who = new Radios("person", WORDS.get("withdraw.who"));
      who.required(WORDS.get("error.withdraw.empty"));
      waiting.forEach(
          person -> who.option(Integer.toString(person.position()), person.name().formatted()));
      who.divider(WORDS.get("withdraw.or")).option("all", WORDS.get("withdraw.all"));
      form.add(who);
    }
    add(
        form.add(new Button(WORDS.get("withdraw.button")).warning().preventDoubleClick()),
        new Paragraph(new Link(WORDS.get("withdraw.no"), at.href())));
    if (has(event, "again")) {
      new FormErrors(form, this).check();
    }
  }
}
