package uk.nhs.portal.maturity.blueprints;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.trusts.Trust;

/// Reads the blueprints that are shared; everybody may.
@Service
@Transactional(readOnly = true)
public class FindBlueprints {

  private final BlueprintRows rows;

  FindBlueprints(BlueprintRows rows) {
    this.rows = rows;
  }

  /// All of them in their newest versions, the newest first. Two SQL statements.
  public List<Blueprint> all() {
    return rows.all();
  }

  /// Those that a trust made or adopted, under any code that it has had.
  public List<Blueprint> of(Trust trust) {
    return rows.all().stream()
        .filter(each ->
            trust.codes().contains(each.facts().madeBy())
                || each.adoptions().stream()
                    .anyMatch(adoption -> trust.codes().contains(adoption.organisation())))
        .toList();
  }

  /// The newest version of one.
  ///
  /// @throws NotFound if there is none of that id
  public Blueprint one(UUID id) {
    return rows.all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("blueprint"));
  }
}
