package uk.nhs.portal.maturity.models;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All models, as `models.yaml` tells them.
@Component
public class MaturityModels {

  private final Map<ModelCode, MaturityModel> models = new EnumMap<>(ModelCode.class);
  private final List<PublishedCount> published;

  public MaturityModels() {
    ReadModels read = ReadModels.fromFile();
    read.models().forEach(model -> models.put(model.code(), model));
    published = read.published();
  }

  public List<MaturityModel> all() {
    return List.copyOf(models.values());
  }

  public MaturityModel of(ModelCode code) {
    MaturityModel model = models.get(code);
    if (model == null) {
      throw new IllegalStateException("models.yaml lacks " + code);
    }
    return model;
  }

  /// The edition of that id, if the model has one.
  public Optional<Edition> edition(ModelCode code, String id) {
    return of(code).editions().stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /// The edition that was in force on a day; none before the first.
  public Optional<Edition> editionOn(ModelCode code, LocalDate day) {
    return of(code).editions().stream().filter(edition -> edition.isInForce(day)).findFirst();
  }

  /// The newest edition of which the criteria are known, for paths to a stage; else the newest.
  public Edition editionWithCriteria(ModelCode code) {
    List<Edition> editions = of(code).editions();
    return editions.reversed().stream()
        .filter(edition ->
            edition.stages().stream()
                .anyMatch(stage ->
                    stage.criteria().stream()
                        .anyMatch(each -> each.kind() == Criterion.Kind.CAPABILITY)))
        .findFirst()
        .orElseGet(editions::getLast);
  }

  /// How many trusts others counted in the groups by record.
  public List<PublishedCount> published() {
    return published;
  }
}
