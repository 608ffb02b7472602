package uk.nhs.portal.maturity.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// Who takes part in a strand, as a form or a file tells it.
///
/// @param codeThen the code of that time; null for areas, which have none
public record NewParticipant(
    String programme,
    String strand,
    ParticipantRole role,
    @Nullable OdsCode codeThen,
    String nameThen,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Target target,
    String note,
    String source) {

  /// What it is known by in its strand.
  public String place() {
    return codeThen == null ? nameThen : codeThen.value();
  }
}
