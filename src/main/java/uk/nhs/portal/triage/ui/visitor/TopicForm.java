package uk.nhs.portal.triage.ui.visitor;

import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.questionnaires.page.QuestionPages;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.StartItems;
import uk.nhs.portal.triage.pathways.Topic;

/// Topics to choose one from: the answer to the question for the symptom.
record TopicForm(Journey journey, String legend, List<Topic> topics) {

  private static final Words WORDS = Words.of(TopicForm.class);

  Form form() {
    Radios radios =
        new Radios(QuestionPages.ANSWER, legend)
            .labelSize(Size.M)
            .required(WORDS.get("error.symptom.choose"));
    topics.forEach(topic -> radios.option(topic.id(), topic.title(), topic.about()));
    journey
        .topic()
        .filter(chosen -> topics.stream().anyMatch(topic -> topic.id().equals(chosen)))
        .ifPresent(radios::setValue);
    return PostForm.to(QuestionPages.action(journey.token(), StartItems.SYMPTOM))
        .add(radios, new Button(WORDS.get("symptom.button")).preventDoubleClick());
  }
}
