package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.RegistrationLinks;

/// Who can register (everybody), what they need (nothing), and the search for a practice.
@Route("register-with-a-gp")
@AnonymousAllowed
class StartView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(StartView.class);

  private final transient YourApplications yours;

  StartView(YourApplications yours) {
    this.yours = yours;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    title(Size.XL, WORDS.get("start.title"));
    add(
        Paragraph.lead(WORDS.get("start.lead")),
        new InsetText(
            new Paragraph(WORDS.get("start.nothing")),
            new Paragraph(WORDS.get("start.nothing.why"))),
        Form.get(RegistrationLinks.practices())
            .add(PracticesQuery.postcodeField(), new Button(WORDS.get("start.search"))),
        new Paragraph(new Link(WORDS.get("start.no-address"), RegistrationLinks.noFixedAddress())),
        new Paragraph(new Link(WORDS.get("start.return"), RegistrationLinks.comeBack())));
    yours.parts().forEach(this::add);
    part("who");
    part("hand");
    part("long");
    part("after");
    part("students");
    part("stay");
    part("help");
  }

  /// A heading, a text, and perhaps a list.
  private void part(String name) {
    String key = "start." + name;
    add(Heading.h2(WORDS.get(key)));
    for (String text : lines(key + ".text")) {
      add(new Paragraph(text));
    }
    if (WORDS.has(key + ".list")) {
      add(ItemList.bullets(lines(key + ".list")));
    }
  }

  private static String[] lines(String key) {
    return WORDS.get(key).split("\\|", -1);
  }
}
