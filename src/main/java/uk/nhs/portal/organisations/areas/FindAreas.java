package uk.nhs.portal.organisations.areas;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Knows the areas of the NHS in England, and to which of them organisations belong.
@Service
public class FindAreas {

  private static final int CODES_IN_A_STATEMENT = 1_000;

  // A hospital is where its trust is, unless it says otherwise.
  private static final String AREAS_OF =
      """
      SELECT o.ods_code, COALESCE(o.region_code, p.region_code) AS region,
        COALESCE(o.icb_code, p.icb_code) AS icb
      FROM organisation o LEFT JOIN organisation p ON p.ods_code = o.parent_code
      WHERE o.ods_code IN (:codes)
      """;

  private final JdbcClient jdbc;
  private final List<NhsArea> all;
  private final Map<String, NhsArea> byCode = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();

  FindAreas(JdbcClient jdbc) {
    this.jdbc = jdbc;
    List<AreaFile.Line> lines = AreaFile.read();
    this.all =
        lines.stream()
            .map(AreaFile.Line::area)
            .sorted(Comparator.comparing(NhsArea::shortName))
            .toList();
    for (AreaFile.Line line : lines) {
      byCode.put(line.area().code(), line.area());
      line.onsCodes().forEach(ons -> byCode.put(ons, line.area()));
      line.area().madeOf().forEach(part -> successors.put(part, line.area().code()));
    }
  }

  /// The seven regions, by name.
  public List<NhsArea> regions() {
    return those(area -> area.kind() == AreaKind.REGION);
  }

  /// The 42 integrated care boards of July 2022 to March 2026, by short name.
  public List<NhsArea> icbs() {
    return those(area -> area.kind() == AreaKind.ICB && area.madeOf().isEmpty());
  }

  /// The 36 integrated care boards since April 2026, by short name.
  public List<NhsArea> icbsOfToday() {
    Set<String> gone = successors.keySet();
    return those(area -> area.kind() == AreaKind.ICB && !gone.contains(area.code()));
  }

  /// The area with the code of the Organisation Data Service, or of the Office for National
  /// Statistics, of this year or an earlier one.
  public Optional<NhsArea> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The code of the ICB that does today what the one with this code did; other codes stay.
  public String today(String code) {
    return successors.getOrDefault(code, code);
  }

  /// To which areas the organisations belong; unknown ones are left out. One SQL statement for each
  /// thousand.
  @Transactional(readOnly = true)
  public Map<OdsCode, OrganisationArea> areasOf(Collection<OdsCode> organisations) {
    Map<OdsCode, OrganisationArea> found = new HashMap<>();
    organisations.stream()
        .map(OdsCode::value)
        .distinct()
        .gather(Gatherers.windowFixed(CODES_IN_A_STATEMENT))
        .forEach(codes ->
            jdbc.sql(AREAS_OF)
                .param("codes", codes)
                .query(row -> {
                  found.put(
                      new OdsCode(row.getString("ods_code")),
                      complete(row.getString("region"), row.getString("icb")));
                }));
    return found;
  }

  /// Where only the ICB is known, its region is known too.
  public OrganisationArea complete(@Nullable String region, @Nullable String icb) {
    NhsArea board = icb == null ? null : byCode.get(icb);
    return new OrganisationArea(region != null || board == null ? region : board.region(), icb);
  }

  private List<NhsArea> those(Predicate<NhsArea> wanted) {
    return all.stream().filter(wanted).collect(Collectors.toUnmodifiableList());
  }
}
