package uk.nhs.portal.performance.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// Whoever has figures.
///
/// @param region its NHS region's ODS code, such as `Y63`; null where nobody has said
/// @param icb its integrated care board's ODS code, such as `QHM`; null where nobody has said
/// @param closedOn null while it is open
public record ReportingOrganisation(
    OdsCode code,
    String name,
    ReportingKind kind,
    @Nullable String region,
    @Nullable String icb,
    @Nullable LocalDate closedOn) {

  /// The code under which the figures of all England stand.
  public static final OdsCode ENGLAND = new OdsCode("E92000001");

  public boolean isEngland() {
    return code.equals(ENGLAND);
  }
}
