package uk.nhs.portal.triage.journeys;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.responses.Continuation;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.questionnaires.responses.VersionHash;
import uk.nhs.portal.triage.pathways.PublishedPathways;

/// Goes on with the pathway of the symptom for the person's age and sex; with the same version as
/// before while it still fits.
@Component
class ChoosePathway implements Continuation {

  static final String SERVICE = "111";

  private final PublishedPathways published;
  private final KeptPathways kept;

  ChoosePathway(PublishedPathways published, KeptPathways kept) {
    this.published = published;
    this.kept = kept;
  }

  @Override
  public String service() {
    return SERVICE;
  }

  @Override
  public Optional<VersionHash> after(Response response) {
    Answers answers = response.first().engine().counted(response.first().answers());
    if (answers.to(StartItems.AGE).orElse(null) instanceof Answer.Whole(long age)
        && answers.to(StartItems.SEX).orElse(null) instanceof Answer.Choice(String sex)
        && answers.to(StartItems.SYMPTOM).orElse(null) instanceof Answer.Text(String topic)) {
      int years = Math.toIntExact(age);
      return fits(response, topic, years, sex)
          ? Optional.of(response.current().version())
          : published.forPerson(topic, years, sex).map(kept::version);
    }
    return Optional.empty(); // a sign of an emergency ended it
  }

  private static boolean fits(Response response, String topic, int age, String sex) {
    Questionnaire present = response.current().questionnaire();
    Population people = present.population();
    return response.parts().size() > 1
        && topic.equals(present.titlePage().topic())
        && people != null
        && people.includes(age, sex);
  }
}
