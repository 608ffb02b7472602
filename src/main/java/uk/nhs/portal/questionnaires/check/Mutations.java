package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Whether the checker would notice if anything were missing: takes every condition, part of a
/// condition, ending and outcome out of a questionnaire, one at a time, and checks what is left.
///
/// @param killed what is noticed when it is missing
/// @param equivalent what makes no difference to anybody's questions, outcome or advice
/// @param survived what makes a difference that the checker does not notice
public record Mutations(List<String> killed, List<String> equivalent, List<Survivor> survived) {

  public Mutations {
    killed = List.copyOf(killed);
    equivalent = List.copyOf(equivalent);
    survived = List.copyOf(survived);
  }

  /// Something that can be missing without being noticed.
  ///
  /// @param what is taken out, and from where
  /// @param answers for which that makes a difference, as far as they count with it
  public record Survivor(String what, Answers answers) {}

  public static Mutations run(Questionnaire questionnaire) {
    List<String> killed = new ArrayList<>();
    List<String> equivalent = new ArrayList<>();
    List<Survivor> survived = new ArrayList<>();
    Trial trial = new Trial(questionnaire);
    for (Deletion deletion : Deletions.of(questionnaire)) {
      switch (trial.of(deletion)) {
        case Killed _ -> killed.add(deletion.toString());
        case Equivalent _ -> equivalent.add(deletion.toString());
        case Different(var _, Answers answers) ->
            survived.add(new Survivor(deletion.toString(), answers));
      }
    }
    return new Mutations(killed, equivalent, survived);
  }

  /// What became of one deletion.
  sealed interface Fate {}

  record Killed() implements Fate {}

  record Equivalent() implements Fate {}

  /// @param mutant what is left
  record Different(Questionnaire mutant, Answers answers) implements Fate {}

  /// Tries deletions from one questionnaire.
  static final class Trial {

    private static final List<Check> QUICK = List.of(new Reach(), new Safety(), new Advised());
    private static final List<Check> SLOW =
        List.of(new Urgency(), new Usefulness(), new Redundancy());

    private final Behaviour original;
    private final Set<String> known = new HashSet<>();

    Trial(Questionnaire questionnaire) {
      original = new Behaviour(new AnswerSpace(questionnaire), questionnaire);
      CheckQuestionnaire.findings(original).map(Trial::name).forEach(known::add);
    }

    Fate of(Deletion deletion) {
      Questionnaire mutant = made(deletion);
      if (mutant == null || isNoticed(Cases.of(mutant))) {
        return new Killed();
      }
      Behaviour behaviour = new Behaviour(original.space(), mutant);
      if (isNoticed(QUICK, behaviour)) {
        return new Killed();
      }
      if (behaviour.isLike(original)) {
        return new Equivalent();
      }
      return isNoticed(SLOW, behaviour)
          ? new Killed()
          : new Different(mutant, new Examples(original).of(behaviour.differences(original)));
    }

    private static @Nullable Questionnaire made(Deletion deletion) {
      try {
        return deletion.result().get();
      } catch (UnsoundQuestionnaire none) {
        return null;
      }
    }

    private boolean isNoticed(List<Check> checks, Behaviour behaviour) {
      return isNoticed(checks.stream().flatMap(check -> check.of(behaviour)));
    }

    private boolean isNoticed(Stream<Finding> findings) {
      return findings.map(Trial::name).anyMatch(name -> !known.contains(name));
    }

    private static String name(Finding finding) {
      return finding.code() + " " + finding.where();
    }
  }
}
