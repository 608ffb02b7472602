package uk.nhs.portal.triage.pathways;

import java.util.List;

/// Something that people come with, as they call it.
///
/// @param id what pathways name it by
/// @param title what lists show, such as "Sore throat"
/// @param about what belongs to it, in a sentence without a full stop
/// @param words other words for it, as people type them
/// @param areas the parts of the body under which people look for it
public record Topic(String id, String title, String about, List<String> words, List<String> areas) {

  public Topic {
    words = List.copyOf(words);
    areas = List.copyOf(areas);
  }
}
