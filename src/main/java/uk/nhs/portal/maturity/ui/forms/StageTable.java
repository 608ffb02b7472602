package uk.nhs.portal.maturity.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.observations.Observation;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;

/// Everything that was ever recorded of a trust's stages, with what became of it.
public final class StageTable {

  private StageTable() {}

  /// The table, with links to correct what holds.
  ///
  /// @param names of those who recorded
  /// @param below the address under which each row has its own
  /// @param query of that address
  public static Table of(
      List<Observation> all, Map<UUID, String> names, String below, String query) {
    Set<UUID> superseded = new HashSet<>();
    all.forEach(each -> {
      if (each.supersedes() != null) {
        superseded.add(each.supersedes());
      }
    });
    Table table =
        new Table(Ask.WORDS.get("stages.caption"))
            .responsive()
            .columns(
                Ask.WORDS.get("stages.stage"),
                Ask.WORDS.get("stages.from"),
                Ask.WORDS.get("stages.evidence"),
                Ask.WORDS.get("stages.recorded"),
                Ask.WORDS.get("stages.state"),
                Ask.WORDS.get("stages.acts"));
    for (Observation each : all) {
      boolean holds = each.stage() != null && !superseded.contains(each.id());
      table.row(
          new Text(stage(each)),
          new Text(NhsFormat.date(each.from())),
          new Text(each.evidence().text()),
          new Text(recorded(each, names)),
          state(each, holds),
          holds ? acts(each, below, query) : new Text(""));
    }
    return table;
  }

  private static String stage(Observation each) {
    return each.stage() == null
        ? Ask.WORDS.get("stage.withdrawn")
        : Ask.WORDS.get(
            "stages.one",
            each.model(),
            each.edition(),
            each.stage(),
            Ask.one("standing", each.standing()));
  }

  private static String recorded(Observation each, Map<UUID, String> names) {
    UUID by = each.recordedBy();
    return Ask.WORDS.get(
        "stages.recorded.by",
        NhsFormat.dateTime(each.recordedAt()),
        by == null
            ? Ask.WORDS.get("by.portal")
            : names.getOrDefault(by, Ask.WORDS.get("by.unknown")));
  }

  private static Tag state(Observation each, boolean holds) {
    if (holds) {
      return new Tag(Ask.WORDS.get("stages.holds"), Tag.Colour.GREEN);
    }
    return each.stage() == null
        ? new Tag(Ask.WORDS.get("stages.taken-away"), Tag.Colour.RED)
        : new Tag(Ask.WORDS.get("stages.superseded"), Tag.Colour.GREY);
  }

  private static Component acts(Observation each, String below, String query) {
    String which = each.model() + " " + NhsFormat.date(each.from());
    return ItemList.plain()
        .item(
            new Link(
                Ask.WORDS.get("stages.correct"),
                which,
                below + "/" + each.id() + "/correct" + query))
        .item(
            new Link(
                Ask.WORDS.get("stages.withdraw"),
                which,
                below + "/" + each.id() + "/withdraw" + query));
  }
}
