package uk.nhs.portal.triage.pathways;

import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Questionnaire;

/// A version of a pathway that is, or once was, published.
///
/// @param engine walks it; shared by all journeys
/// @param hash its identity, 64 hexadecimal digits
/// @param withdrawn whether it must not be followed any more, not even by who is on it
public record Pathway(Questionnaire questionnaire, Engine engine, String hash, boolean withdrawn) {

  /// What it is called in addresses and lists.
  public String name() {
    return questionnaire.name();
  }

  /// What it is about: the same for the pathways that share a subject between ages and sexes.
  public String topic() {
    String topic = questionnaire.titlePage().topic();
    return topic == null ? name() : topic;
  }

  /// Whether it is for people of that age in completed years and that sex.
  public boolean isFor(int age, String sex) {
    var population = questionnaire.population();
    return population == null || population.includes(age, sex);
  }

  @Override
  public String toString() {
    return "Pathway[" + name() + " " + hash + "]";
  }
}
