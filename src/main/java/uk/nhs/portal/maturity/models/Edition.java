package uk.nhs.portal.maturity.models;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A model as it was published at a time; stages of different editions cannot be compared.
///
/// @param id such as `2018`
/// @param until its last day, where a newer edition followed
/// @param stages in rising order, from 0
public record Edition(
    ModelCode model,
    String id,
    String name,
    LocalDate from,
    @Nullable LocalDate until,
    String note,
    List<Stage> stages,
    List<String> sources) {

  public Edition {
    stages = List.copyOf(stages);
    sources = List.copyOf(sources);
  }

  /// The stage of that number, if the edition has one.
  public Optional<Stage> stage(int number) {
    return stages.stream().filter(stage -> stage.number() == number).findFirst();
  }

  /// What the stages up to that one ask for together: all lower stages are needed.
  public List<Criterion> upTo(int number) {
    return stages.stream()
        .filter(stage -> stage.number() <= number)
        .flatMap(stage -> stage.criteria().stream())
        .toList();
  }

  /// The criterion of that key, if the edition has one.
  public Optional<Criterion> criterion(String key) {
    return stages.stream()
        .flatMap(stage -> stage.criteria().stream())
        .filter(each -> each.key().equals(key))
        .findFirst();
  }

  boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
