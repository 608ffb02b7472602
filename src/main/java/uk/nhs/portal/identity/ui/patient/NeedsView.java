package uk.nhs.portal.identity.ui.patient;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.identity.ui.NeedsForm;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// What helps the patient, as they say it themselves.
@Route("account/needs")
@RolesAllowed("PATIENT")
class NeedsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(NeedsView.class);

  private final transient PatientNeeds needs;
  private final transient WhoIsSignedIn who;

  NeedsView(PatientNeeds needs, WhoIsSignedIn who) {
    this.needs = needs;
    this.who = who;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    backLink(NeedsLinks.ACCOUNT);
    title(WORDS.get("account.needs"), WORDS.get("account.title"));
    NeedsForm asked = NeedsForm.mine(needs.of(who.requirePatient()));
    add(
        new Paragraph(WORDS.get("needs.mine.why")),
        onSubmit(
            asked.form(),
            errors -> {
              needs.recordMine(asked.answered());
              UI.getCurrent().navigate("account", QueryParameters.fromString("saved"));
            }));
  }
}
