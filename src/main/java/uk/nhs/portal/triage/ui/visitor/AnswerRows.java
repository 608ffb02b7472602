package uk.nhs.portal.triage.ui.visitor;

import java.util.List;
import java.util.Optional;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Standing;
import uk.nhs.portal.triage.handover.TriageAnswer;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.StartItems;
import uk.nhs.portal.triage.pathways.Topic;
import uk.nhs.portal.triage.pathways.Topics;

/// The answers of a journey, each with a link to change it while they can be changed.
record AnswerRows(Journey journey, Topics topics) {

  private static final Words WORDS = Words.of(AnswerRows.class);

  /// Every answer, in the order of the questions.
  List<Asked> all() {
    return journey.response().questions().stream().filter(asked -> asked.answer() != null).toList();
  }

  /// Those to the questions.
  List<Asked> to(List<LinkId> questions) {
    return all().stream().filter(asked -> questions.contains(asked.item().id())).toList();
  }

  SummaryList list(List<Asked> answers) {
    SummaryList list = new SummaryList();
    boolean open = journey.response().standing() == Standing.OPEN;
    for (Asked asked : answers) {
      String question = asked.item().text();
      if (open) {
        list.changeable(
            question,
            words(asked),
            journey.href(asked.item().id()),
            WORDS.get("answers.change", question));
      } else {
        list.row(question, words(asked));
      }
    }
    return list;
  }

  /// The answer in the words that the person saw.
  String words(Asked asked) {
    Answer answer = asked.answer();
    if (answer == null) {
      return "";
    }
    Optional<String> topic =
        answer instanceof Answer.Text(String id) && asked.item().id().equals(StartItems.SYMPTOM)
            ? topics.find(id).map(Topic::title)
            : Optional.empty();
    return topic.orElseGet(() -> TriageAnswer.words(asked.item(), answer));
  }
}
