package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.observations.CriterionState;
import uk.nhs.portal.maturity.observations.Mark;
import uk.nhs.portal.maturity.observations.PathToStage;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;

/// How far a trust is on its way to a stage, and what is missing.
final class PathPart {

  private PathPart() {}

  static List<Component> of(PathToStage path) {
    List<Component> parts = new ArrayList<>();
    parts.add(
        new Paragraph(MaturityPage.WORDS.get("path.lead", path.target(), path.edition().name())));
    parts.add(new Paragraph(summary(path)));
    if (!path.missing().isEmpty()) {
      ItemList missing = ItemList.bullets();
      path.missing()
          .forEach(step ->
              missing.items(
                  MaturityPage.WORDS.get(
                      "path.step", step.stage().number(), ModelPage.text(step.criterion()))));
      parts.add(Heading.h3(MaturityPage.WORDS.get("path.missing")));
      parts.add(missing);
    }
    parts.add(new Details(MaturityPage.WORDS.get("path.all"), table(path)));
    return parts;
  }

  private static String summary(PathToStage path) {
    return path.isBegun()
        ? MaturityPage.WORDS.get(
            "path.summary",
            path.count(CriterionState.MET),
            path.steps().size(),
            path.count(CriterionState.NOT_MET),
            path.count(CriterionState.UNKNOWN))
        : MaturityPage.WORDS.get("path.nothing", path.steps().size());
  }

  private static Table table(PathToStage path) {
    Table table =
        new Table(MaturityPage.WORDS.get("path.caption"))
            .hideCaption()
            .responsive()
            .columns(
                MaturityPage.WORDS.get("path.stage"),
                MaturityPage.WORDS.get("path.criterion"),
                MaturityPage.WORDS.get("path.state"),
                MaturityPage.WORDS.get("path.evidence"));
    path.steps()
        .forEach(step ->
            table.row(
                new Text(Integer.toString(step.stage().number())),
                new Text(ModelPage.text(step.criterion())),
                tag(step.state()),
                new Text(evidence(step.mark()))));
    return table;
  }

  private static Tag tag(CriterionState state) {
    String words = MaturityWords.one("criterion", state);
    return switch (state) {
      case MET -> new Tag(words, Tag.Colour.GREEN);
      case NOT_MET -> new Tag(words, Tag.Colour.RED);
      case UNKNOWN -> new Tag(words, Tag.Colour.GREY);
    };
  }

  private static String evidence(@Nullable Mark mark) {
    if (mark == null) {
      return "";
    }
    String day = MaturityPage.WORDS.get("path.as-of", NhsFormat.date(mark.asOf()));
    return mark.evidence().text().isEmpty() ? day : mark.evidence().text() + " " + day;
  }
}
