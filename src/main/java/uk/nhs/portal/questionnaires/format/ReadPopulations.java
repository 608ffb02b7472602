package uk.nhs.portal.questionnaires.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Reads for whom topics are from a file of topics: `topics: [{topic: …, for: {ages: …, sexes:
/// …}}]`, whatever else it says about them.
public final class ReadPopulations {

  private static final YAMLMapper YAML = new YAMLMapper();

  private ReadPopulations() {}

  /// The population of each topic that names one.
  ///
  /// @throws UnsoundQuestionnaire naming everything that cannot be read
  public static Map<String, Population> of(String text) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Population> populations = new LinkedHashMap<>();
    try {
      for (JsonNode each : YAML.readTree(text).path("topics")) {
        Fields topic = new Fields(each, each.path("topic").asString("topic"), findings);
        Population population = ReadQuestionnaire.population(topic);
        if (population != null) {
          populations.put(topic.needed("topic"), population);
        }
      }
    } catch (JacksonException broken) {
      findings.add(
          new Finding("syntax", "topics", "This is no YAML: " + broken.getOriginalMessage()));
    }
    if (!findings.isEmpty()) {
      throw new UnsoundQuestionnaire(findings);
    }
    return populations;
  }
}
