package uk.nhs.portal.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person as a clinician would tell of them, and what must come of it; a questionnaire that
/// answers its own cases otherwise is not sound.
///
/// @param asked the questions that are asked, in order, if the case says so
/// @param outcome where it ends; null where the questionnaire has no outcomes
/// @param advised the ids of all advice that is given, in its order, if the case says so
public record WorkedCase(
    String name,
    Answers answers,
    @Nullable List<LinkId> asked,
    @Nullable String outcome,
    @Nullable List<String> advised) {

  public WorkedCase(
      String name, Answers answers, @Nullable List<LinkId> asked, @Nullable String outcome) {
    this(name, answers, asked, outcome, null);
  }
}
