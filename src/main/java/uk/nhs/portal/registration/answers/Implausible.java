package uk.nhs.portal.registration.answers;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.LinkId;

/// A problem, and where it can be put right.
///
/// @param person the place of the person in the application, from 0; null where the shared
///   questions are meant
/// @param item the question to answer anew; null where it is the person's name or date of birth, or
///   who is in the application
public record Implausible(Problem problem, @Nullable Integer person, @Nullable LinkId item) {}
