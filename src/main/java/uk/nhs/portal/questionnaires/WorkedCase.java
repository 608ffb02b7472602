package uk.nhs.portal.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person as a clinician would tell of them, and what must come of it; a questionnaire that
/// answers its own cases otherwise is not sound.
///
/// @param asked the questions that are asked, in order, if the case says so
/// @param outcome where it ends; null where the questionnaire has no outcomes
public record WorkedCase(
    String name, Answers answers, @Nullable List<LinkId> asked, @Nullable String outcome) {}
