package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.ToPractice;

/// Sends the answers to a GP practice: whose, and how to reach the person.
@Route("111/:token/practice")
@AnonymousAllowed
class PracticeView extends EndedPage {

  private static final Words WORDS = Words.of(PracticeView.class);

  private final transient ToPractice toPractice;
  private final transient ChoosePractice choose;
  private final transient Clock clock;

  PracticeView(FindJourneys journeys, ToPractice toPractice, ChoosePractice choose, Clock clock) {
    super(journeys);
    this.toPractice = toPractice;
    this.choose = choose;
    this.clock = clock;
  }

  @Override
  void show(Journey journey, Stage.Ended ended, BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    backLink(journey.href("outcome"));
    Optional<PatientSummary> known = toPractice.known(journey);
    Optional<OrganisationSummary> practice =
        known
            .map(patient -> patient.practice().value())
            .or(() -> query.getSingleParameter("practice"))
            .flatMap(toPractice::practice);
    if (practice.isEmpty()) {
      heading(WORDS.get("practice.choose"));
      add(choose.form(journey, query).toArray(Component[]::new));
      return;
    }
    heading(WORDS.get("practice.title"));
    add(
        new InsetText(
            new Paragraph(
                WORDS.get(
                    "practice.to", practice.get().name(), practice.get().address().formatted()))),
        new Paragraph(WORDS.get("practice.what")));
    if (known.isEmpty()) {
      add(new Paragraph(new Link(WORDS.get("practice.other"), journey.href("practice"))));
    }
    addForm(journey, query, known, practice.get());
  }

  private void addForm(
      Journey journey,
      QueryParameters query,
      Optional<PatientSummary> known,
      OrganisationSummary practice) {
    String page = journey.href("practice");
    boolean again = query.getParameters().containsKey("again");
    Map<String, String> typed =
        again
            ? KeptFields.of(page)
            : query.getSingleParameter("wish").map(wish -> Map.of("wish", wish)).orElse(Map.of());
    PracticeForm fields = new PracticeForm(asks(journey, known.isPresent(), clock), typed);
    known
        .map(PatientSummary::phone)
        .filter(phone -> !typed.containsKey("phone"))
        .ifPresent(fields::phone);
    Form form =
        fields.to(
            page + "/send",
            known.isPresent() ? Optional.empty() : Optional.of(practice.code().value()));
    add(form);
    if (again) {
      new FormErrors(form, this).check();
    }
  }

  static PracticeForm.Asks asks(Journey journey, boolean known, Clock clock) {
    return new PracticeForm.Asks(known, journey.isForThemselves(), London.today(clock));
  }
}
