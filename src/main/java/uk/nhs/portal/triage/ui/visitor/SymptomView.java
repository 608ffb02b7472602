package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.SearchInput;
import uk.nhs.portal.triage.journeys.FindJourneys;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.OfferTopics;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.StartItems;
import uk.nhs.portal.triage.pathways.BodyArea;
import uk.nhs.portal.triage.pathways.Topic;
import uk.nhs.portal.triage.pathways.Topics;
import uk.nhs.portal.triage.symptoms.SymptomsFound;

/// What is the matter: found by plain words (`?q=`), by part of the body (`?area=`), or in the
/// whole list (`?all`).
@Route("111/:token/symptom")
@AnonymousAllowed
class SymptomView extends JourneyPage {

  private static final Words WORDS = Words.of(SymptomView.class);
  private static final int LONGEST = 200;

  private final transient OfferTopics offer;

  SymptomView(FindJourneys journeys, OfferTopics offer) {
    super(journeys);
    this.offer = offer;
  }

  @Override
  void show(Journey journey, Stage stage, BeforeEnterEvent event) {
    boolean asked = journey.response().open(StartItems.SYMPTOM).isPresent();
    if (!asked || !journey.takesAnswers() || stage instanceof Stage.AlarmingWords) {
      Guide.forward(event, Guide.href(journey));
      return;
    }
    QueryParameters query = event.getLocation().getQueryParameters();
    String typed = query.getSingleParameter("q").orElse(null);
    if (typed != null
        && offer.search(journey, typed) instanceof SymptomsFound.Emergency(var flag)) {
      heading(WORDS.get("emergency.title"));
      add(
          EmergencyCard.of(flag),
          Heading.h2(WORDS.get("emergency.mistake")),
          new Paragraph(new Link(WORDS.get("symptom.mistake"), page(journey))));
      return;
    }
    backLink(journey.href(StartItems.POSTCODE));
    heading(WORDS.get("symptom.title"));
    if (stage instanceof Stage.NoPathway) {
      add(new InsetText(WORDS.get("symptom.no-pathway", title(journey))));
    }
    add(PersonLine.of(journey));
    SearchInput search =
        new SearchInput("q", WORDS.get("symptom.search"))
            .hint(WORDS.get("symptom.search.hint"))
            .longest(LONGEST);
    Form form = Form.get(page(journey)).add(search);
    add(form);
    if (typed != null) {
      search.setValue(typed.substring(0, Math.min(typed.length(), LONGEST)));
      found(journey, typed, search, new FormErrors(form, this));
    } else {
      lists(journey, query);
    }
  }

  private String title(Journey journey) {
    return journey
        .topic()
        .flatMap(offer.all()::find)
        .map(Topic::title)
        .orElseGet(() -> WORDS.get("symptom.this"));
  }

  private void found(Journey journey, String typed, SearchInput search, FormErrors errors) {
    switch (offer.search(journey, typed)) {
      case SymptomsFound.Found(List<Topic> topics) -> {
        add(new TopicForm(journey, WORDS.get("symptom.which"), topics).form());
        add(new Paragraph(new Link(WORDS.get("symptom.none"), page(journey) + "?all")));
      }
      case SymptomsFound.NothingFound _ -> {
        add(new InsetText(WORDS.get("symptom.nothing")));
        add(browse(journey));
      }
      case SymptomsFound.NothingTyped _ -> {
        errors.show(search, WORDS.get("error.symptom.empty"));
        add(browse(journey));
      }
      case SymptomsFound.Emergency _ -> throw new IllegalStateException("shown before");
    }
  }

  private void lists(Journey journey, QueryParameters query) {
    Topics topics = offer.to(journey);
    BodyArea area =
        query
            .getSingleParameter("area")
            .flatMap(id -> topics.areas().stream().filter(a -> a.id().equals(id)).findFirst())
            .orElse(null);
    boolean again = query.getParameters().containsKey("again");
    if (area != null) {
      add(new TopicForm(journey, area.title(), OfferTopics.fromAToZ(topics.in(area))).form());
      add(new Paragraph(new Link(WORDS.get("symptom.other-areas"), page(journey))));
    } else if (again || query.getParameters().containsKey("all")) {
      Form form =
          new TopicForm(journey, WORDS.get("symptom.all"), OfferTopics.fromAToZ(topics.all()))
              .form();
      add(form);
      if (again) {
        new FormErrors(form, this).check();
      }
    } else {
      add(browse(journey));
    }
  }

  /// The ways to find a symptom without words for it.
  private Component[] browse(Journey journey) {
    ItemList areas = ItemList.plain();
    for (BodyArea area : offer.to(journey).areas()) {
      areas.item(new Link(area.title(), page(journey) + "?area=" + area.id()));
    }
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h2(WORDS.get("symptom.areas")));
    parts.add(areas);
    parts.add(Heading.h2(WORDS.get("symptom.list")));
    parts.add(new Paragraph(new Link(WORDS.get("symptom.all"), page(journey) + "?all")));
    return parts.toArray(Component[]::new);
  }

  private static String page(Journey journey) {
    return journey.href(StartItems.SYMPTOM);
  }
}
