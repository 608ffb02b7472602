package uk.nhs.portal.performance.measures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds measures; anybody may know them. One SQL statement each.
@Service
@Transactional(readOnly = true)
public class FindMeasures {

  private final MeasureRows rows;

  FindMeasures(MeasureRows rows) {
    this.rows = rows;
  }

  /// All measures by their codes.
  public List<Measure> all() {
    return rows.all();
  }

  /// The measure with the code; capital letters do not matter.
  public Optional<Measure> byCode(MeasureCode code) {
    return rows.byCode(code);
  }

  /// The measures with the ids, by their codes.
  public List<Measure> byIds(Collection<Integer> ids) {
    return ids.isEmpty() ? List.of() : rows.byIds(ids);
  }

  /// All versions of a measure's definition, the newest first.
  public List<MeasureVersion> versions(Measure measure) {
    return rows.versions(measure.id());
  }
}
