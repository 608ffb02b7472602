package uk.nhs.portal.triage.outcomes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.CareService;

/// The outcome of a triage: what a person does, how urgent it is, and by when.
///
/// @param meaning for staff, in a few words
/// @param servedBy what kinds of place can help, the most suitable first; none where nobody goes
///   anywhere
/// @param example a question to the Directory of Services; null where it is not asked
public record Disposition(
    DispositionCode code,
    Urgency urgency,
    CareLevel level,
    Deadline deadline,
    WordingKind kind,
    Validation validation,
    List<CareService> servedBy,
    @Nullable SymptomGroup example,
    String meaning) {

  public Disposition {
    servedBy = List.copyOf(servedBy);
  }

  /// What the person reads.
  ///
  /// @param from when the triage ended
  public DispositionWords words(Instant from) {
    return DispositionWords.of(this, from);
  }
}
