package uk.nhs.portal.signposts;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// One count of a feature about itself.
///
/// @param measure the code of the measure in MyNHS, such as `portal-registration-refusals`
/// @param organisation whose figure it is; null where it is that of the whole portal
/// @param numerator what was counted, or added up
/// @param denominator among how many; more than 0
public record PortalFigure(
    String measure, @Nullable OdsCode organisation, long numerator, long denominator) {

  public PortalFigure {
    if (denominator <= 0) {
      throw new IllegalArgumentException("a figure is one of at least one case");
    }
  }
}
