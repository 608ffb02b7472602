package uk.nhs.portal.identity.ui.patient;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.identity.AccountSummary;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.identity.MyAccount;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;

/// Who the signed-in person is to the portal.
@Route("account")
@PermitAll
class AccountView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(AccountView.class);

  private final transient MyAccount account;
  private final transient PatientNeeds needs;
  private final transient FindOrganisations organisations;

  AccountView(MyAccount account, PatientNeeds needs, FindOrganisations organisations) {
    this.account = account;
    this.needs = needs;
    this.organisations = organisations;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    if (event.getLocation().getQueryParameters().getParameters().containsKey("saved")) {
      add(NotificationBanner.success(WORDS.get("account.saved")));
    }
    AccountSummary summary = account.read();
    title(WORDS.get("account.title"));
    PatientSummary patient = summary.patient();
    if (patient != null) {
      add(Heading.h2(WORDS.get("account.you")), about(patient));
      add(Heading.h2(WORDS.get("account.contact")), contact(patient));
      add(
          Heading.h2(WORDS.get("account.needs")),
          new Paragraph(WORDS.get("account.needs.lead")),
          needs(needs.of(patient.id())));
    }
    add(Heading.h2(WORDS.get("account.signing-in")), signingIn(summary), signOut());
  }

  private SummaryList about(PatientSummary patient) {
    var nhsNumber = patient.nhsNumber();
    return new SummaryList()
        .row(WORDS.get("account.name"), patient.name().formatted())
        .row(WORDS.get("account.born"), NhsFormat.date(patient.dateOfBirth()))
        .row(
            WORDS.get("account.nhs-number"),
            nhsNumber == null ? WORDS.get("account.nhs-number.none") : nhsNumber.formatted())
        .row(WORDS.get("account.practice"), organisation(patient.practice()));
  }

  private static SummaryList contact(PatientSummary patient) {
    String none = WORDS.get("account.none");
    var email = patient.email();
    var phone = patient.phone();
    return new SummaryList()
        .changeable(
            WORDS.get("account.email"),
            email == null ? none : email.formatted(),
            "/account/contact",
            WORDS.get("account.change-email"))
        .changeable(
            WORDS.get("account.phone"),
            phone == null ? none : phone.formatted(),
            "/account/contact",
            WORDS.get("account.change-phone"));
  }

  private static SummaryList needs(Needs known) {
    return new SummaryList()
        .row(
            WORDS.get("account.needs.row"),
            known.areNone()
                ? new Text(WORDS.get("account.needs.none"))
                : Markup.lines(NeedsWords.lines(known)),
            SummaryList.change(NeedsLinks.mine(), WORDS.get("account.needs.change")));
  }

  private SummaryList signingIn(AccountSummary summary) {
    SummaryList list = new SummaryList();
    if (summary.patient() == null) {
      list.row(WORDS.get("account.name"), summary.person().displayName());
    }
    summary
        .person()
        .worksAt()
        .forEach(code -> list.row(WORDS.get("account.works-at"), organisation(code)));
    return list.row(WORDS.get("account.sign-in-email"), summary.email().formatted())
        .changeable(
            WORDS.get("account.password"),
            WORDS.get(
                "account.password-changed",
                NhsFormat.date(London.at(summary.passwordChanged()).toLocalDate())),
            "/account/password",
            WORDS.get("account.change-password"))
        .row(
            WORDS.get("account.places"),
            new Link(WORDS.get("account.see-places"), "/account/sessions"));
  }

  private Link organisation(OdsCode code) {
    String name =
        organisations.byCode(code).map(OrganisationSummary::name).orElseGet(code::formatted);
    return new Link(name, "/organisations/" + code.value());
  }

  private static Form signOut() {
    FormToken token = FormToken.current();
    return Form.post("/sign-out")
        .hidden(token.name(), token.value())
        .add(new Button(WORDS.get("sign-out.button")).secondary());
  }
}
