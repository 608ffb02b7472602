package uk.nhs.portal.organisations.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.OpeningHours;

/// Writes organisations with their opening hours, their services, their facilities, and the words
/// by which they are found.
@Component
class OrganisationWriter implements Destination<Entry> {

  private static final String KNOWN =
      "SELECT ods_code, " + Column.LIST + " FROM organisation WHERE ods_code IN (:codes)";

  private static final String INSERT =
      "INSERT INTO organisation (" + Column.LIST + ", ods_code) VALUES (" + Column.MARKS + ", ?)";

  private static final String UPDATE =
      "UPDATE organisation SET " + Column.ASSIGNMENTS + " WHERE ods_code = ?";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final PracticeMatcher matcher;
  private final WeekWriter weeks;
  private final ServiceWriter services;
  private final FacilityWriter facilities;
  private final WordWriter words;
  private final FormerNameWriter formerNames;
  private final Clock clock;

  OrganisationWriter(
      JdbcClient jdbc,
      JdbcTemplate batches,
      PracticeMatcher matcher,
      WeekWriter weeks,
      ServiceWriter services,
      FacilityWriter facilities,
      WordWriter words,
      FormerNameWriter formerNames,
      Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.matcher = matcher;
    this.weeks = weeks;
    this.services = services;
    this.facilities = facilities;
    this.words = words;
    this.formerNames = formerNames;
    this.clock = clock;
  }

  @Override
  public void write(List<Entry> entries, Tally tally) {
    Map<String, Entry> byCode = new LinkedHashMap<>();
    List<Map.Entry<String, Entry>> coded = new ArrayList<>();
    for (Entry entry : matcher.withCodes(entries, tally)) {
      String code = String.valueOf(entry.code());
      coded.add(Map.entry(code, entry));
      byCode.put(code, entry);
    }
    if (byCode.isEmpty()) {
      return;
    }
    Chunk chunk = new Chunk(byCode.keySet());
    coded.forEach(entry -> chunk.hear(entry.getKey(), entry.getValue(), tally));
    chunk.write(tally);
  }

  private Map<String, Facts> known(Set<String> codes) {
    Map<String, Facts> known = new LinkedHashMap<>();
    jdbc.sql(KNOWN)
        .param("codes", codes)
        .query(row -> {
          Facts facts = new Facts();
          for (Column column : Column.values()) {
            facts.put(column, column.read(row));
          }
          known.put(row.getString("ods_code"), facts);
        });
    return known;
  }

  /// What is stored about the organisations of some rows, and what is going to be.
  private final class Chunk {

    private final Map<String, Facts> known;
    private final Map<String, OpeningHours> hours;
    private final Map<String, Set<CareService>> offered;
    private final Map<String, Facilities> equipped;
    private final LocalDate today = London.today(clock);
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> renamed = new LinkedHashSet<>();
    private final List<FormerName> newNames = new ArrayList<>();
    private final Map<String, OpeningHours> newHours = new LinkedHashMap<>();
    private final Map<String, Set<CareService>> newServices = new LinkedHashMap<>();
    private final Map<String, Facilities> newFacilities = new LinkedHashMap<>();

    Chunk(Set<String> codes) {
      this.known = known(codes);
      this.hours = weeks.known(codes);
      this.offered = services.known(codes);
      this.equipped = facilities.known(codes);
    }

    void hear(String code, Entry entry, Tally tally) {
      Facts before = known.get(code);
      if (before == null && !entry.mayAdd()) {
        tally.refused(entry.row().number(), entry.row().refusal("", "organisation.unknown"));
        return;
      }
      Facts after = Merge.of(before == null ? new Facts() : before, entry);
      boolean sameHours = hear(code, entry.hours(), hours, OpeningHours.unknown(), newHours);
      boolean sameServices = hear(code, entry.services(), offered, Set.of(), newServices);
      boolean sameFacilities =
          hear(code, entry.facilities(), equipped, Facilities.UNKNOWN, newFacilities);
      known.put(code, after);
      if (before == null) {
        added.add(code);
        tally.added();
      } else if (before.agrees(after)) {
        count(tally, sameHours && sameServices && sameFacilities);
      } else {
        changed(code, before, after);
        if (Merge.isClosed(after, today) && !Merge.isClosed(before, today)) {
          tally.closed();
        } else {
          tally.changed();
        }
      }
    }

    private void changed(String code, Facts before, Facts after) {
      if (!added.contains(code)) {
        changed.add(code);
      }
      if (!WordWriter.sameWords(before, after)) {
        renamed.add(code);
      }
      if (Merge.isRenamed(before, after)) {
        newNames.add(new FormerName(code, String.valueOf(before.text(Column.NAME)), null));
      }
    }

    private void count(Tally tally, boolean unchanged) {
      if (unchanged) {
        tally.unchanged();
      } else {
        tally.changed();
      }
    }

    /// Remembers what was heard, and says whether it was known.
    private static <T> boolean hear(
        String code, @Nullable T heard, Map<String, T> known, T unknown, Map<String, T> news) {
      boolean same = heard == null || heard.equals(known.getOrDefault(code, unknown));
      if (!same) {
        known.put(code, heard);
        news.put(code, heard);
      }
      return same;
    }

    void write(Tally tally) {
      batches.batchUpdate(INSERT, rows(added));
      batches.batchUpdate(UPDATE, rows(changed));
      weeks.write(newHours);
      services.write(newServices);
      facilities.write(newFacilities);
      renamed.addAll(added);
      Map<String, Facts> found = new LinkedHashMap<>();
      renamed.forEach(code -> found.put(code, known.getOrDefault(code, new Facts())));
      words.write(found);
      formerNames.write(newNames);
      Stream.of(added, changed, newHours.keySet(), newServices.keySet(), newFacilities.keySet())
          .forEach(tally::touched);
    }

    private List<@Nullable Object[]> rows(Set<String> codes) {
      return codes.stream()
          .map(code -> known.getOrDefault(code, new Facts()).inOrder(code))
          .toList();
    }
  }
}
