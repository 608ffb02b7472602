package uk.nhs.portal.triage.journeys;

import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.responses.Response;

/// The questions that every journey starts with, and the questionnaire that asks them.
public final class StartItems {

  /// The name of the questionnaire.
  public static final String QUESTIONNAIRE = "111-start";

  /// Signs of an emergency.
  public static final LinkId EMERGENCY = new LinkId("emergency");

  /// Who needs help.
  public static final LinkId WHO = new LinkId("who");

  public static final LinkId AGE = Population.AGE;

  public static final LinkId SEX = Population.SEX;

  /// Where they are; may be skipped.
  public static final LinkId POSTCODE = new LinkId("postcode");

  /// What they have: the id of a topic.
  public static final LinkId SYMPTOM = new LinkId("symptom");

  /// The answer to [#WHO] of those who need help themselves.
  private static final String ME = "me";

  private StartItems() {}

  /// Whether the person who answers is the one who needs help.
  static boolean isForThemselves(Response response) {
    return response.first().answers().to(WHO).orElse(null) instanceof Answer.Choice(String code)
        && code.equals(ME);
  }
}
