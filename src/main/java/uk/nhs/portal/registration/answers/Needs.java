package uk.nhs.portal.registration.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person needs to be spoken with and to come to appointments.
///
/// @param language in which an interpreter is needed, in the person's words; null if none is
/// @param interpreter how they want to speak with one; null if they have not said
/// @param formats in which they need information
/// @param otherFormat in their words
/// @param otherAdjustment in their words
public record Needs(
    @Nullable String language,
    @Nullable InterpreterWay interpreter,
    List<InformationFormat> formats,
    @Nullable String otherFormat,
    List<Adjustment> adjustments,
    @Nullable String otherAdjustment) {

  public Needs {
    formats = List.copyOf(formats);
    adjustments = List.copyOf(adjustments);
  }

  /// How an interpreter takes part.
  public enum InterpreterWay {
    IN_PERSON,
    PHONE,
    VIDEO
  }

  /// In which form information can be used (Accessible Information Standard).
  public enum InformationFormat {
    LARGE_PRINT,
    BRAILLE,
    AUDIO,
    EASY_READ,
    EMAIL,
    OTHER
  }

  /// What helps at appointments (reasonable adjustments).
  public enum Adjustment {
    LONGER,
    STEP_FREE,
    QUIET,
    HEARING,
    SUPPORTER,
    WRITTEN,
    OTHER
  }

  /// Whether anything is needed at all.
  public boolean any() {
    return language != null || !formats.isEmpty() || !adjustments.isEmpty();
  }

  @Override
  public String toString() {
    return "Needs[***]";
  }
}
