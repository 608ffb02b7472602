package uk.nhs.portal.signposts;

import uk.nhs.portal.kernel.OdsCode;

/// What anybody can do at a GP practice, as the practice's page offers it; declared as a bean by
/// the feature that works.
///
/// @param label the words of the link
/// @param below the address under which each practice has its own, by its code
/// @param position actions are shown in rising order
public record PracticeAction(String label, String below, int position) {

  /// Where the link of this practice leads, from the root of the site.
  public String href(OdsCode practice) {
    return below + "/" + practice.value();
  }
}
