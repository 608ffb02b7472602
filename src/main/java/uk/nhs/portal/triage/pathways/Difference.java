package uk.nhs.portal.triage.pathways;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// How a version of a pathway differs from an earlier one.
///
/// @param from the earlier one
/// @param changes what a clinician would say has changed: what was there before in the order of the
///   earlier version, then what is new
/// @param lines the change of the text, as unified diffs write it, without the names of files
public record Difference(PathwayVersion from, List<Change> changes, List<String> lines) {

  private static final int CONTEXT = 3;

  public Difference {
    changes = List.copyOf(changes);
    lines = List.copyOf(lines);
  }

  /// A part that is new, gone or different.
  ///
  /// @param where which question, ending, advice, rule or case
  /// @param before what it says in the earlier version; null if it is not there
  /// @param after what it says now; null if it is gone
  public record Change(Part part, String where, @Nullable String before, @Nullable String after) {

    /// Whether it was added, removed or changed.
    public Kind kind() {
      if (before == null) {
        return Kind.ADDED;
      }
      return after == null ? Kind.REMOVED : Kind.CHANGED;
    }
  }

  /// What has happened to a part.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// What a change is about.
  public enum Part {
    TITLE,
    POPULATION,
    QUESTION,
    CONDITION,
    OPTIONS,
    LIMITS,
    RED_FLAG,
    ORDER,
    ENDING,
    ADVICE,
    SAFETY,
    CASE,
    PHRASES
  }

  static Difference of(PathwayVersion from, Questionnaire before, Questionnaire after) {
    List<Change> changes = new ArrayList<>();
    Facts.of(before).forEach((key, value) -> compare(key, value, Facts.of(after), changes));
    Map<Facts.Key, String> known = Facts.of(before);
    Facts.of(after)
        .forEach((key, value) -> {
          if (!known.containsKey(key)) {
            changes.add(new Change(key.part(), key.where(), null, value));
          }
        });
    return new Difference(from, changes, lines(before, after));
  }

  private static void compare(
      Facts.Key key, String value, Map<Facts.Key, String> after, List<Change> changes) {
    String now = after.get(key);
    if (!Objects.equals(value, now)) {
      changes.add(new Change(key.part(), key.where(), value, now));
    }
  }

  private static List<String> lines(Questionnaire before, Questionnaire after) {
    List<String> old = WriteQuestionnaire.toYaml(before).lines().toList();
    List<String> unified =
        UnifiedDiffUtils.generateUnifiedDiff(
            "before",
            "after",
            old,
            DiffUtils.diff(old, WriteQuestionnaire.toYaml(after).lines().toList()),
            CONTEXT);
    return unified.stream().skip(2).toList();
  }
}
