package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.RegistrationLinks;

/// Takes the code. It says the same whether there is such an application or not.
///
/// For which application the code is, is kept in the HTTP session; if that is lost, the page asks
/// for everything.
@Route("register-with-a-gp/return/code")
@AnonymousAllowed
class CodeView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(CodeView.class);

  static String href() {
    return RegistrationLinks.comeBack() + "/code";
  }

  static ReturnForm.Asks asks(Map<String, String> known) {
    return new ReturnForm(ReturnForm.Asks.REFERENCE, known).isRight()
        ? ReturnForm.Asks.CODE
        : ReturnForm.Asks.EVERYTHING;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    Map<String, String> known = KeptFields.of(href());
    backLink(RegistrationLinks.comeBack());
    title(WORDS.get("return.code.title"), ApplicationPage.section());
    add(new Paragraph(WORDS.get("return.code.text")), new Paragraph(WORDS.get("return.code.spam")));
    ReturnForm fields = new ReturnForm(asks(known), known);
    Form form = fields.to(href() + "/enter", WORDS.get("return.code.button"));
    add(form, new Paragraph(new Link(WORDS.get("return.code.new"), RegistrationLinks.comeBack())));
    if (ApplicationPage.has(event, "again")) {
      String why = ApplicationPage.parameter(event, "again");
      FormErrors errors = new FormErrors(form, this);
      switch (why) {
        case "wrong", "over", "many" ->
            errors.show(fields.codeField(), WORDS.get("error.code." + why));
        default -> errors.check();
      }
    }
  }
}
