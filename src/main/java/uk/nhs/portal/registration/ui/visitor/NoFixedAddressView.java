package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.RegistrationLinks;

/// How somebody without a fixed address finds a practice: by where they are, or by its name.
@Route("register-with-a-gp/no-fixed-address")
@AnonymousAllowed
class NoFixedAddressView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(NoFixedAddressView.class);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    backLink(WORDS.get("start.title"), RegistrationLinks.start());
    title(WORDS.get("no-address.title"), WORDS.get("start.title"));
    add(
        new Paragraph(WORDS.get("no-address.text")),
        ItemList.bullets(WORDS.get("no-address.list").split("\\|", -1)),
        new Paragraph(WORDS.get("no-address.letters")),
        Form.get(RegistrationLinks.practices())
            .add(PracticesQuery.nearField(), new Button(WORDS.get("choose.search"))));
  }
}
