package uk.nhs.portal.maturity.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.Money;
import uk.nhs.portal.maturity.programmes.CoveredArea;
import uk.nhs.portal.maturity.programmes.NewParticipant;

/// A participant as a row tells it, with all that the row tells of its trust and its money.
///
/// @param today the code to which its code of then leads; null for areas
/// @param maximum what it can get at most; null where the row does not say
/// @param moneyNote for how long, in words; may be empty
/// @param areas without their participant, which may not be there yet
record ToldParticipant(
    NewParticipant facts,
    @Nullable OdsCode today,
    @Nullable LocalDate closedOn,
    @Nullable Money maximum,
    boolean matched,
    String moneyNote,
    List<Area> areas) {

  ToldParticipant {
    areas = List.copyOf(areas);
  }

  /// An area that it covers.
  record Area(CoveredArea.Kind kind, String name, @Nullable String code, String source) {}
}
