package uk.nhs.portal.maturity.picture;

import java.util.List;
import java.util.Map;
import uk.nhs.portal.maturity.models.ModelCode;

/// Where all trusts are in a model.
///
/// @param now today
/// @param years the oldest first, this one last
/// @param byRegion today, by the code of the region; empty for trusts of which nobody knows it
/// @param byIcb today, by the code of the integrated care board of today
public record NationalPicture(
    ModelCode model,
    StageCounts now,
    List<YearCount> years,
    Map<String, StageCounts> byRegion,
    Map<String, StageCounts> byIcb) {

  /// The baseline that every trust is to reach.
  public static final int BASELINE = 5;

  /// The code of trusts without a region.
  public static final String NOWHERE = "";
}
