package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.RegistrationLinks;

/// Where people come back to an application on another device: they ask for a code.
@Route("register-with-a-gp/return")
@AnonymousAllowed
class ReturnView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ReturnView.class);

  /// The page with the reference filled in.
  static String with(ApplicationReference reference) {
    return RegistrationLinks.comeBack() + "?reference=" + reference.formatted();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    String page = RegistrationLinks.comeBack();
    String reference = ApplicationPage.parameter(event, "reference");
    boolean again = ApplicationPage.has(event, "again");
    backLink(RegistrationLinks.start());
    title(WORDS.get("return.title"), ApplicationPage.section());
    add(new Paragraph(WORDS.get("return.text")));
    if (ApplicationPage.has(event, "many")) {
      add(new InsetText(WORDS.get("return.many")));
    }
    Map<String, String> typed = again ? KeptFields.of(page) : Map.of("reference", reference);
    Form form =
        new ReturnForm(ReturnForm.Asks.REFERENCE, typed).to(page + "/ask", WORDS.get("return.ask"));
    String next = reference.isEmpty() ? RegistrationLinks.start() : page(reference);
    add(
        form,
        new Paragraph(new Link(WORDS.get("return.sign-in"), NextPage.signInBefore(next))),
        new Details(WORDS.get("return.lost"), WORDS.get("return.lost.text")),
        new Details(WORDS.get("return.no-email"), WORDS.get("return.no-email.text")));
    if (again) {
      new FormErrors(form, this).check();
    }
  }

  private static String page(String reference) {
    try {
      return RegistrationLinks.application(ApplicationReference.of(reference));
    } catch (IllegalArgumentException none) {
      return RegistrationLinks.start();
    }
  }
}
