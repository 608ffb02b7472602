package uk.nhs.portal.audit.ui.curator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import uk.nhs.portal.audit.AuditQuestion;
import uk.nhs.portal.audit.LookUpAudit;
import uk.nhs.portal.audit.VerifyAuditTrail;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// Who saw or did what. What was typed to find a person never stands in the address: only the
/// identity that it led to.
@Route("curator/audit")
@RolesAllowed({"CURATOR", "ADMIN"})
class AuditView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(AuditView.class);

  private final transient LookUpAudit lookUp;
  private final transient VerifyAuditTrail verifier;
  private final transient WhoIsNamed who;

  AuditView(LookUpAudit lookUp, VerifyAuditTrail verifier, WhoIsNamed who) {
    this.lookUp = lookUp;
    this.verifier = verifier;
    this.who = who;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    width(Width.FULL);
    backLink("/curator");
    title(WORDS.get("audit.title"));
    AuditQuestion question = AuditAddress.read(event.getLocation().getQueryParameters());
    add(new Paragraph(WORDS.get("audit.lead")), search(question));
    if (!question.isEmpty()) {
      new ActsFound(lookUp.answer(question), question, who).on(this::add);
    }
    add(Heading.h2(WORDS.get("audit.verify.title")), new Paragraph(WORDS.get("audit.verify.lead")));
    add(verification());
  }

  private Form search(AuditQuestion asked) {
    TextInput patient = new TextInput("patient", WORDS.get("audit.nhs-number")).code();
    TextInput account = TextInput.email("account", WORDS.get("audit.email"));
    DateInput day = new DateInput("day", WORDS.get("audit.day"), WORDS.get("audit.day.subject"));
    Optional.ofNullable(asked.day()).ifPresent(day::setDate);
    Answer<NhsNumber> nhsNumber = patient.as(NhsNumber::of, code -> WORDS.get("error." + code));
    Answer<EmailAddress> email = account.as(EmailAddress::of, code -> WORDS.get("error.email"));
    Form form = Form.inPage().add(patient, account, day, new Button(WORDS.get("audit.search")));
    return onSubmit(
        form,
        errors -> {
          Optional<UUID> patientId = nhsNumber.optional().flatMap(who::patient);
          Optional<UUID> accountId = email.optional().flatMap(who::account);
          if (nhsNumber.optional().isPresent() && patientId.isEmpty()) {
            errors.show(patient, WORDS.get("error.nhs-number.unknown"));
          } else if (email.optional().isPresent() && accountId.isEmpty()) {
            errors.show(account, WORDS.get("error.email.unknown"));
          } else {
            go(
                new AuditQuestion(
                    patientId.orElse(null), accountId.orElse(null), day.date().orElse(null), 1),
                errors);
          }
        });
  }

  private static void go(AuditQuestion question, FormErrors errors) {
    if (question.isEmpty()) {
      errors.show(WORDS.get("error.nothing-asked"));
    } else {
      UI.getCurrent().navigate("curator/audit", AuditAddress.write(question));
    }
  }

  private Verification verification() {
    return new Verification(verifier);
  }
}
