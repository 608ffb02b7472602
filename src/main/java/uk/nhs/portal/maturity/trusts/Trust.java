package uk.nhs.portal.maturity.trusts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.nhs.portal.kernel.OdsCode;

/// A trust as it is today, and what it was before.
///
/// @param code of today
/// @param name of today; the code where nobody has told a name
public record Trust(OdsCode code, String name, List<FormerTrust> formerly) {

  public Trust {
    formerly = List.copyOf(formerly);
  }

  /// Every code that it has had, today's first.
  public Set<OdsCode> codes() {
    Set<OdsCode> codes = new LinkedHashSet<>();
    codes.add(code);
    formerly.forEach(each -> codes.add(each.code()));
    return codes;
  }

  /// Whether it was once known by that code and is so no longer.
  public boolean hadOnce(OdsCode other) {
    return !other.equals(code) && codes().contains(other);
  }
}
