package uk.nhs.portal.maturity.observations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.maturity.models.Edition;
import uk.nhs.portal.maturity.observations.PathToStage.Step;
import uk.nhs.portal.maturity.trusts.Trust;

/// Reads how far a trust is on its way to a stage; everybody may.
@Service
@Transactional(readOnly = true)
public class FindPaths {

  /// The stage that is the baseline for every trust.
  public static final int BASELINE = 5;

  private final MarkRows rows;

  FindPaths(MarkRows rows) {
    this.rows = rows;
  }

  /// The way to a stage. One SQL statement.
  public PathToStage of(Trust trust, Edition edition, int target) {
    Map<String, Mark> latest = new HashMap<>();
    rows.of(trust.code(), edition).forEach(mark -> latest.putIfAbsent(mark.criterion(), mark));
    List<Step> steps =
        edition.stages().stream()
            .filter(stage -> stage.number() <= target)
            .flatMap(stage ->
                stage.criteria().stream()
                    .map(each -> new Step(stage, each, latest.get(each.key()))))
            .toList();
    return new PathToStage(edition, target, steps);
  }

  /// All that was said of the criteria of an edition, the latest first.
  public List<Mark> history(Trust trust, Edition edition) {
    return rows.of(trust.code(), edition);
  }
}
