package uk.nhs.portal.identity.ui.patient;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.MyAccount;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// Where a patient's practice reaches them.
@Route("account/contact")
@RolesAllowed("PATIENT")
class ContactView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ContactView.class);

  private final transient MyAccount account;
  private final transient FindPatients patients;

  ContactView(MyAccount account, FindPatients patients) {
    this.account = account;
    this.patients = patients;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    backLink("/account");
    title(WORDS.get("contact.title"), WORDS.get("account.title"));
    PatientSummary me = patients.myself();
    var known = me.email();
    var number = me.phone();
    TextInput email =
        TextInput.email("email", WORDS.get("account.email")).hint(WORDS.get("contact.email-hint"));
    TextInput phone =
        TextInput.phone("phone", WORDS.get("account.phone")).hint(WORDS.get("contact.phone-hint"));
    email.setValue(known == null ? "" : known.formatted());
    phone.setValue(number == null ? "" : number.formatted());
    Answer<EmailAddress> emailAnswer =
        email.as(EmailAddress::of, code -> WORDS.get("error." + code));
    Answer<PhoneNumber> phoneAnswer = phone.as(PhoneNumber::of, code -> WORDS.get("error." + code));
    Form form = Form.inPage().add(email, phone, new Button(WORDS.get("contact.save")));
    add(
        new Paragraph(WORDS.get("contact.why")),
        onSubmit(
            form,
            errors -> {
              account.reachMeAt(
                  emailAnswer.optional().orElse(null), phoneAnswer.optional().orElse(null));
              UI.getCurrent().navigate("account", QueryParameters.fromString("saved"));
            }));
  }
}
