package uk.nhs.portal.messages.ui.practice;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.Correspondent;
import uk.nhs.portal.messages.Correspondents;
import uk.nhs.portal.messages.Deliveries;
import uk.nhs.portal.messages.MessageId;
import uk.nhs.portal.messages.MessagesLinks;
import uk.nhs.portal.messages.Untold;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;

/// What to tell somebody on the phone, and the button that says it is done.
@Route("practice/messages/:message")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ToldByPhoneView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ToldByPhoneView.class);

  private final transient Deliveries deliveries;
  private final transient Correspondents people;

  ToldByPhoneView(Deliveries deliveries, Correspondents people) {
    this.deliveries = deliveries;
    this.people = people;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    MessageId id =
        event.getRouteParameters().get("message").map(MessageId::of).orElseThrow(NotFound::new);
    Optional<Untold> untold = deliveries.untold(id);
    clear();
    if (untold.isEmpty()) { // a colleague was faster, or the browser went back
      event.forwardTo(UntoldView.class);
    } else {
      build(untold.get());
    }
  }

  private void build(Untold untold) {
    @Nullable Correspondent person = people.byIds(List.of(untold.patient())).get(untold.patient());
    backLink(MessagesLinks.untold());
    title(WORDS.get("told.title"), WORDS.get("untold.title"));
    SummaryList facts =
        new SummaryList()
            .row(WORDS.get("told.person"), UntoldView.name(person))
            .row(WORDS.get("told.phone"), UntoldView.phone(person));
    List<String> needs = UntoldView.needs(person);
    if (!needs.isEmpty()) {
      facts.row(WORDS.get("told.needs"), Markup.lines(needs));
    }
    add(
        facts
            .row(WORDS.get("told.about"), untold.subject())
            .row(WORDS.get("told.say"), Markup.lines(untold.paragraphs())));
    Button done = new Button(WORDS.get("told.button")).preventDoubleClick();
    add(onSubmit(Form.inPage().add(done), errors -> told(untold.id())));
  }

  private void told(MessageId id) {
    deliveries.markToldByPhone(id);
    getUI().ifPresent(ui -> ui.navigate(UntoldView.class, QueryParameters.of("told", "yes")));
  }
}
