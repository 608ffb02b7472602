package uk.nhs.portal.triage.journeys;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.nhs.portal.triage.pathways.PublishedPathways;
import uk.nhs.portal.triage.pathways.Topic;
import uk.nhs.portal.triage.pathways.Topics;
import uk.nhs.portal.triage.symptoms.SearchSymptoms;
import uk.nhs.portal.triage.symptoms.SymptomsFound;

/// Offers a person the topics about which there are questions for their age and sex.
@Service
public class OfferTopics {

  private final PublishedPathways published;
  private final SearchSymptoms search;
  private final Topics topics;

  OfferTopics(PublishedPathways published, SearchSymptoms search, Topics topics) {
    this.published = published;
    this.search = search;
    this.topics = topics;
  }

  /// Every topic, whether there are questions about it or not.
  public Topics all() {
    return topics;
  }

  /// Those for the person of a journey.
  public Topics to(Journey journey) {
    Set<String> ids =
        published.topics().all().stream()
            .map(Topic::id)
            .filter(isFor(journey))
            .collect(Collectors.toSet());
    return topics.only(ids);
  }

  /// What the words of the person mean, as far as there are questions for them.
  public SymptomsFound search(Journey journey, String typed) {
    if (search.search(typed) instanceof SymptomsFound.Found(List<Topic> found)) {
      List<Topic> some = found.stream().filter(topic -> isFor(journey).test(topic.id())).toList();
      return some.isEmpty() ? new SymptomsFound.NothingFound() : new SymptomsFound.Found(some);
    }
    return search.search(typed);
  }

  private Predicate<String> isFor(Journey journey) {
    int age = journey.age().orElseThrow();
    String sex = journey.sex().orElseThrow();
    return topic -> published.forPerson(topic, age, sex).isPresent();
  }

  /// In the order of the alphabet.
  public static List<Topic> fromAToZ(List<Topic> topics) {
    return topics.stream().sorted(Comparator.comparing(Topic::title)).toList();
  }
}
