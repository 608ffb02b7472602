package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.applications.ApplicationKey;
import uk.nhs.portal.registration.applications.DraftProgress;
import uk.nhs.portal.registration.applications.FollowDrafts;

/// Who is registering: names one more person.
@Route("register-with-a-gp/:reference/people/add")
@AnonymousAllowed
class AddPersonView extends ApplicationPage {

  private static final Words WORDS = Words.of(AddPersonView.class);

  private final transient FollowDrafts follow;
  private final transient KnownOfSender known;
  private final transient Clock clock;

  AddPersonView(ApplicationCookies cookies, FollowDrafts follow, KnownOfSender known, Clock clock) {
    super(cookies);
    this.follow = follow;
    this.known = known;
    this.clock = clock;
  }

  @Override
  void show(ApplicationKey key, ApplicationAddress at, BeforeEnterEvent event) {
    DraftProgress progress = follow.progress(key);
    if (!progress.application().isDraft() || !progress.shared().isComplete()) {
      forward(event, at.href());
      return;
    }
    boolean first = progress.application().people().isEmpty();
    backLink(at.href());
    heading(WORDS.get(first ? "people.add.first" : "people.add.another"));
    add(new Paragraph(WORDS.get("people.add.text")));
    String page = at.page("people/add");
    boolean again = has(event, "again");
    boolean self =
        progress.isSentByOneOfThem()
            && progress.application().people().stream()
                .noneMatch(person -> person.relation() == Relation.ME);
    PersonForm fields = new PersonForm(self, London.today(clock));
    if (again) {
      fields.typed(KeptFields.of(page));
    } else if (self) {
      offer(fields);
    }
    Form form = fields.to(page + "/save", WORDS.get("people.continue"));
    add(form);
    if (again) {
      fields.show(new FormErrors(form, this), parameter(event, "again"));
    }
  }

  /// Whoever fills it in and registers too mostly comes first.
  private void offer(PersonForm fields) {
    fields.relation(Relation.ME.name());
    Optional<PatientSummary> patient = known.themselves();
    patient.ifPresent(themselves -> {
      fields.known(themselves.name(), themselves.dateOfBirth());
      add(new InsetText(WORDS.get("person.known")));
    });
  }
}
