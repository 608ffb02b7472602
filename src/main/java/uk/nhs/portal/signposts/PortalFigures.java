package uk.nhs.portal.signposts;

import java.time.YearMonth;
import java.util.List;

/// What a feature counts about itself, for MyNHS; declared as a bean by the feature that works.
///
/// Counts are of practices, or of everybody; nothing in them is about a person, and small numbers
/// are hidden by whoever publishes them.
public interface PortalFigures {

  /// What was counted in a month that is over. Asked again later it may say more, when something of
  /// that month became known later.
  List<PortalFigure> in(YearMonth month);
}
