package uk.nhs.portal.maturity.ui.forms;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.observations.CriterionState;
import uk.nhs.portal.maturity.observations.Mark;
import uk.nhs.portal.maturity.observations.PathToStage;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;

/// The criteria on the way to a stage, each with a link to say whether it is met.
public final class CriterionTable {

  private CriterionTable() {}

  /// The table.
  ///
  /// @param below the address under which each criterion has its own
  public static Table of(PathToStage path, String below, String query) {
    Table table =
        new Table(Ask.WORDS.get("criteria.caption", path.target()))
            .responsive()
            .columns(
                Ask.WORDS.get("path.stage"),
                Ask.WORDS.get("path.criterion"),
                Ask.WORDS.get("path.state"),
                Ask.WORDS.get("path.evidence"));
    for (PathToStage.Step step : path.steps()) {
      Mark mark = step.mark();
      table.row(
          new Text(Integer.toString(step.stage().number())),
          new Link(step.criterion().text(), below + "/" + step.criterion().key() + query),
          tag(step.state()),
          new Text(
              mark == null
                  ? ""
                  : mark.evidence().text()
                      + " "
                      + Ask.WORDS.get("path.as-of", NhsFormat.date(mark.asOf()))));
    }
    return table;
  }

  private static Tag tag(CriterionState state) {
    String words = Ask.one("criterion", state);
    return switch (state) {
      case MET -> new Tag(words, Tag.Colour.GREEN);
      case NOT_MET -> new Tag(words, Tag.Colour.RED);
      case UNKNOWN -> new Tag(words, Tag.Colour.GREY);
    };
  }
}
