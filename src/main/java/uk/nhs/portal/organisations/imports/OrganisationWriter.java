package uk.nhs.portal.organisations.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.OpeningHours;

/// Writes organisations with their opening hours, their services, and the words by which they are
/// found.
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
  private final WordWriter words;
  private final Clock clock;

  OrganisationWriter(
      JdbcClient jdbc,
      JdbcTemplate batches,
      PracticeMatcher matcher,
      WeekWriter weeks,
      ServiceWriter services,
      WordWriter words,
      Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.matcher = matcher;
    this.weeks = weeks;
    this.services = services;
    this.words = words;
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
    Chunk chunk =
        new Chunk(
            known(byCode.keySet()), weeks.known(byCode.keySet()), services.known(byCode.keySet()));
    coded.forEach(entry -> chunk.hear(entry.getKey(), entry.getValue(), tally));
    chunk.write();
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
    private final LocalDate today = London.today(clock);
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> renamed = new LinkedHashSet<>();
    private final Map<String, OpeningHours> newHours = new LinkedHashMap<>();
    private final Map<String, Set<CareService>> newServices = new LinkedHashMap<>();

    Chunk(
        Map<String, Facts> known,
        Map<String, OpeningHours> hours,
        Map<String, Set<CareService>> offered) {
      this.known = known;
      this.hours = hours;
      this.offered = offered;
    }

    void hear(String code, Entry entry, Tally tally) {
      Facts before = known.get(code);
      if (before == null && !entry.mayAdd()) {
        tally.refused(entry.row().number(), entry.row().refusal("", "organisation.unknown"));
        return;
      }
      Facts after = Merge.of(before == null ? new Facts() : before, entry);
      boolean sameHours = hear(code, entry.hours());
      boolean sameServices = hear(code, entry.services());
      known.put(code, after);
      if (before == null) {
        added.add(code);
        tally.added();
      } else if (before.agrees(after)) {
        count(tally, sameHours && sameServices);
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
    }

    private void count(Tally tally, boolean unchanged) {
      if (unchanged) {
        tally.unchanged();
      } else {
        tally.changed();
      }
    }

    private boolean hear(String code, @Nullable OpeningHours heard) {
      boolean same =
          heard == null || heard.equals(hours.getOrDefault(code, OpeningHours.unknown()));
      if (!same) {
        hours.put(code, heard);
        newHours.put(code, heard);
      }
      return same;
    }

    private boolean hear(String code, @Nullable Set<CareService> heard) {
      boolean same = heard == null || heard.equals(offered.getOrDefault(code, Set.of()));
      if (!same) {
        offered.put(code, heard);
        newServices.put(code, heard);
      }
      return same;
    }

    void write() {
      batches.batchUpdate(INSERT, rows(added));
      batches.batchUpdate(UPDATE, rows(changed));
      weeks.write(newHours);
      services.write(newServices);
      renamed.addAll(added);
      Map<String, Facts> found = new LinkedHashMap<>();
      renamed.forEach(code -> found.put(code, known.getOrDefault(code, new Facts())));
      words.write(found);
    }

    private List<@Nullable Object[]> rows(Set<String> codes) {
      return codes.stream()
          .map(code -> known.getOrDefault(code, new Facts()).inOrder(code))
          .toList();
    }
  }
}
