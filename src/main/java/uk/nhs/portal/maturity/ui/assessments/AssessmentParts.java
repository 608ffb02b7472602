package uk.nhs.portal.maturity.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.assessments.Assessment;
import uk.nhs.portal.maturity.assessments.AssessmentEdition;
import uk.nhs.portal.maturity.assessments.AssessmentState;
import uk.nhs.portal.maturity.assessments.Moved;
import uk.nhs.portal.maturity.assessments.Scores;
import uk.nhs.portal.maturity.assessments.Theme;
import uk.nhs.portal.maturity.assessments.ThemeResult;
import uk.nhs.portal.maturity.assessments.Word;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.page.AnswerWords;
import uk.nhs.portal.questionnaires.responses.Asked;
import uk.nhs.portal.questionnaires.responses.Response;

/// Assessments in words and tables.
public final class AssessmentParts {

  public static final Words WORDS = Words.of(AssessmentParts.class);

  private AssessmentParts() {}

  public static String edition(AssessmentEdition edition) {
    return one("assessment.edition", edition);
  }

  /// `Edition in use since 2023, 2026`.
  public static String name(Assessment assessment) {
    return WORDS.get(
        "assessment.name", edition(assessment.edition()), Integer.toString(assessment.year()));
  }

  public static Tag state(AssessmentState state) {
    return new Tag(
        one("assessment.state", state),
        switch (state) {
          case DRAFT -> Tag.Colour.GREY;
          case PUBLISHED -> Tag.Colour.GREEN;
          default -> Tag.Colour.BLUE;
        });
  }

  private static String one(String prefix, Enum<?> value) {
    return WORDS.get(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// A score as its edition shows it.
  public static String score(BigDecimal score, AssessmentEdition edition) {
    int decimals = edition.decimals();
    return NhsFormat.decimal(
        score.setScale(decimals, RoundingMode.HALF_UP).doubleValue(), decimals);
  }

  /// That nobody is to be ranked by this.
  public static WarningCallout noLeagueTable() {
    return new WarningCallout(
        2, WORDS.get("assessment.warning"), WORDS.get("assessment.warning.text"));
  }

  /// The scores of the sections, beside the averages of all trusts where there are any.
  public static Table sections(
      List<ThemeResult> results, AssessmentEdition edition, Map<String, BigDecimal> averages) {
    Table table =
        new Table(WORDS.get("assessment.sections", edition.lowest(), edition.highest()))
            .firstCellIsHeader()
            .columns(WORDS.get("assessment.section"))
            .numericColumn(WORDS.get("assessment.score"));
    if (!averages.isEmpty()) {
      table.numericColumn(WORDS.get("assessment.average"));
    }
    Scores.bySection(results)
        .forEach((section, score) -> {
          List<String> cells = new ArrayList<>(List.of(section, score(score, edition)));
          if (!averages.isEmpty()) {
            cells.add(
                Optional.ofNullable(averages.get(section))
                    .map(each -> score(each, edition))
                    .orElse(""));
          }
          table.row(cells.toArray(String[]::new));
        });
    return table;
  }

  /// What was said about each theme.
  public static Table themes(List<ThemeResult> results, AssessmentEdition edition) {
    Table table =
        new Table(WORDS.get("assessment.themes"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("assessment.theme"),
                WORDS.get("assessment.own"),
                WORDS.get("assessment.review"),
                WORDS.get("assessment.reply"),
                WORDS.get("assessment.counts"));
    for (ThemeResult each : results) {
      table.row(
          new Text(title(each.theme())),
          new Text(score(each.own().mean(), edition)),
          new Text(review(each.review(), edition)),
          new Text(reply(each)),
          new Text(score(each.score(), edition)));
    }
    return table;
  }

  public static String title(Theme theme) {
    return theme.title().equals(theme.section())
        ? theme.title()
        : WORDS.get("assessment.theme.of", theme.section(), theme.title());
  }

  public static String review(@Nullable Word review, AssessmentEdition edition) {
    if (review == null) {
      return WORDS.get("assessment.not-yet");
    }
    BigDecimal proposed = review.proposed();
    return (proposed == null
            ? WORDS.get("assessment.agrees")
            : WORDS.get("assessment.proposes", score(proposed, edition)))
        + (review.text().isEmpty() ? "" : " " + review.text());
  }

  private static String reply(ThemeResult result) {
    Word reply = result.reply();
    if (reply == null) {
      return WORDS.get(result.isDisputed() ? "assessment.not-yet" : "assessment.no-reply");
    }
    String text = reply.text().isEmpty() ? "" : reply.text();
    return result.isDisputed()
        ? (WORDS.get(reply.agrees() ? "assessment.accepts" : "assessment.keeps") + " " + text)
            .strip()
        : text;
  }

  /// The answers, theme by theme; what shows them stands among them.
  public static Component answers(Response response) {
    Map<String, SummaryList> themes = new LinkedHashMap<>();
    for (Asked asked : response.questions()) {
      Answer answer = asked.answer();
      String theme = asked.section() == null ? "" : asked.section().text();
      SummaryList list = themes.computeIfAbsent(theme, _ -> new SummaryList());
      list.row(
          asked.item().text(),
          answer == null
              ? new Text(WORDS.get("assessment.unanswered"))
              : AnswerWords.shown(asked.item(), answer));
    }
    return Markup.element(
        "div",
        "",
        themes.entrySet().stream()
            .map(each -> (Component) new Details(each.getKey(), each.getValue()))
            .toArray(Component[]::new));
  }

  /// Why something was not done; nothing if it was.
  public static Optional<String> refusal(Moved moved) {
    return switch (moved) {
      case Moved.Done _ -> Optional.empty();
      case Moved.NotNow _ -> Optional.of("not-now");
      case Moved.Unfinished _ -> Optional.of("unfinished");
      case Moved.OwnTrust _ -> Optional.of("own-trust");
      case Moved.NoTrust _ -> Optional.of("no-trust");
      case Moved.NoReason _ -> Optional.of("no-reason");
      case Moved.TooLong _ -> Optional.of("too-long");
      case Moved.NoScore _ -> Optional.of("no-score");
    };
  }

  /// The words for a refusal that an address names; nothing for anything else.
  public static Optional<String> why(Optional<String> refusal) {
    return refusal.map(each -> "assessment.why." + each).filter(WORDS::has).map(WORDS::get);
  }
}
