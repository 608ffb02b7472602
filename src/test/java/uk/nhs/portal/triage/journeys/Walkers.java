package uk.nhs.portal.triage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.Answering;
import uk.nhs.portal.questionnaires.responses.Typed;

/// People who walk through 111 online without pages.
public final class Walkers {

  private final StartJourneys start;
  private final FindJourneys find;
  private final AnswerQuestions answers;

  public Walkers(ApplicationContext context) {
    start = context.getBean(StartJourneys.class);
    find = context.getBean(FindJourneys.class);
    answers = context.getBean(AnswerQuestions.class);
  }

  /// The name of a new journey.
  public String start() {
    return name(start.start());
  }

  /// The name of the journey in an address.
  public static String name(String href) {
    return href.substring("/111/".length());
  }

  public Journey at(String name) {
    return find.at(name);
  }

  public Answering give(String name, LinkId question, Answer answer) {
    return answers.answer(at(name).token(), question, Typed.known(answer));
  }

  /// Answers for oneself up to the symptom, which is answered too.
  public String withSymptom(String topic, int age, String sex) {
    String name = start();
    give(name, StartItems.EMERGENCY, new Answer.Choices(List.of("none")));
    give(name, StartItems.WHO, new Answer.Choice("me"));
    give(name, StartItems.AGE, new Answer.Whole(age));
    give(name, StartItems.SEX, new Answer.Choice(sex));
    give(name, StartItems.POSTCODE, new Answer.Text("ZY1 2EJ"));
    give(name, StartItems.SYMPTOM, new Answer.Text(topic));
    return name;
  }

  /// Answers all that is asked.
  public Stage.Ended finish(String name, Function<Item, Answer> how) {
    while (at(name).stage() instanceof Stage.Asking(LinkId question)) {
      Item item = at(name).response().question(question).orElseThrow().item();
      assertThat(give(name, question, how.apply(item))).isInstanceOf(Answering.Accepted.class);
    }
    assertThat(at(name).stage()).isInstanceOf(Stage.Ended.class);
    return (Stage.Ended) at(name).stage();
  }
}
