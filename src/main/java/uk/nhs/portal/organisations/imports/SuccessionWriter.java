package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes which organisations came of which, and what they were called.
@Component
class SuccessionWriter implements Destination<SuccessionEntry> {

  private static final String KNOWN =
      "SELECT predecessor, successor, on_date, note FROM organisation_succession";

  private static final String INSERT =
      "INSERT INTO organisation_succession (on_date, note, predecessor, successor)"
          + " VALUES (?, ?, ?, ?)";

  private static final String UPDATE =
      "UPDATE organisation_succession SET on_date = ?, note = ?"
          + " WHERE predecessor = ? AND successor = ?";

  private static final String INSERT_LINEAGE =
      "INSERT INTO organisation_lineage (ancestor, descendant, into_code, on_date, steps)"
          + " VALUES (?, ?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final FormerNameWriter names;

  SuccessionWriter(JdbcClient jdbc, JdbcTemplate batches, FormerNameWriter names) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.names = names;
  }

  @Override
  public void write(List<SuccessionEntry> entries, Tally tally) {
    FamilyTree tree = known();
    Set<FormerName> news = new HashSet<>(names.write(namesIn(entries)));
    List<@Nullable Object[]> added = new ArrayList<>();
    List<@Nullable Object[]> changed = new ArrayList<>();
    for (SuccessionEntry entry : entries) {
      boolean newName = entry.formerName() != null && news.contains(entry.formerName());
      LocalDate on = entry.on();
      if (!entry.isSuccession() || on == null) {
        count(tally, newName ? Heard.ADDED : Heard.KNOWN, entry);
        continue;
      }
      FamilyTree.Step before = tree.step(entry.predecessor(), entry.successor());
      if (before == null && tree.comesOf(entry.predecessor(), entry.successor())) {
        tally.refused(entry.row().number(), entry.row().refusal("", "succession.circle"));
        continue;
      }
      FamilyTree.Step step = new FamilyTree.Step(on, entry.note());
      tree.put(entry.predecessor(), entry.successor(), step);
      if (before == null) {
        added.add(columns(entry));
        count(tally, Heard.ADDED, entry);
      } else if (!Objects.equals(before, step)) {
        changed.add(columns(entry));
        count(tally, Heard.CHANGED, entry);
      } else {
        count(tally, newName ? Heard.CHANGED : Heard.KNOWN, entry);
      }
    }
    batches.batchUpdate(INSERT, added);
    batches.batchUpdate(UPDATE, changed);
  }

  /// Follows all chains anew.
  void followChains() {
    jdbc.sql("DELETE FROM organisation_lineage").update();
    List<Object[]> rows = new ArrayList<>();
    known()
        .forEachDescent((ancestor, descendant, into, on, steps) ->
            rows.add(new Object[] {ancestor, descendant, into, on, steps}));
    batches.batchUpdate(INSERT_LINEAGE, rows);
  }

  private enum Heard {
    ADDED,
    CHANGED,
    KNOWN
  }

  private static void count(Tally tally, Heard heard, SuccessionEntry entry) {
    switch (heard) {
      case ADDED -> tally.added();
      case CHANGED -> tally.changed();
      case KNOWN -> tally.unchanged();
    }
    if (heard != Heard.KNOWN) {
      tally.touched(List.of(entry.predecessor(), entry.successor()));
    }
  }

  private FamilyTree known() {
    FamilyTree tree = new FamilyTree();
    jdbc.sql(KNOWN)
        .query(row -> {
          tree.put(
              row.getString("predecessor"),
              row.getString("successor"),
              new FamilyTree.Step(
                  row.getObject("on_date", LocalDate.class), row.getString("note")));
        });
    return tree;
  }

  private static List<FormerName> namesIn(List<SuccessionEntry> entries) {
    return entries.stream()
        .map(SuccessionEntry::formerName)
        .<FormerName>mapMulti((name, downstream) -> {
          if (name != null) {
            downstream.accept(name);
          }
        })
        .toList();
  }

  private static @Nullable Object[] columns(SuccessionEntry entry) {
    return new @Nullable Object[] {
      entry.on(), entry.note(), entry.predecessor(), entry.successor()
    };
  }
}
