package uk.nhs.portal.maturity.models;

import java.util.List;

/// A maturity model with its editions.
///
/// @param judgedFor the groups for which it is judged; empty where it is judged as a whole
/// @param editions the oldest first
public record MaturityModel(
    ModelCode code,
    String name,
    String about,
    List<String> judgedFor,
    List<String> rules,
    List<Edition> editions) {

  public MaturityModel {
    judgedFor = List.copyOf(judgedFor);
    rules = List.copyOf(rules);
    editions = List.copyOf(editions);
  }
}
