package uk.nhs.portal.performance.judgements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Funnel;

/// All organisations of one period, judged.
///
/// @param england null where England has no figure
/// @param placed all but England, as they were read; regions and ICBs, added up where no
///   publication brings them, come last
/// @param funnels by kind of organisation; in the unit of parts of one, or of one event
public record JudgedComparison(
    Measure measure,
    @Nullable Placed england,
    List<Placed> placed,
    Map<ReportingKind, Funnel> funnels) {

  public JudgedComparison {
    placed = List.copyOf(placed);
    funnels = Map.copyOf(funnels);
  }

  /// Those of one kind.
  public List<Placed> of(ReportingKind kind) {
    return placed.stream().filter(each -> each.organisation().kind() == kind).toList();
  }

  /// Which kinds of organisations, other than areas, have figures.
  public Set<ReportingKind> kinds() {
    Set<ReportingKind> kinds = new TreeSet<>();
    placed.forEach(each -> kinds.add(each.organisation().kind()));
    kinds.removeIf(ReportingKind::isArea);
    return kinds;
  }
}
