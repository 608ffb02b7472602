package uk.nhs.portal.performance.imports;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;

/// Regions by the names that publications call them.
@Component
class RegionNames {

  private final FindAreas areas;

  RegionNames(FindAreas areas) {
    this.areas = areas;
  }

  /// The region's ODS code, from a name such as `NHS ENGLAND SOUTH EAST `.
  Optional<String> code(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replace("NHS ENGLAND", "").strip();
    return areas.regions().stream()
        .filter(region -> region.shortName().equalsIgnoreCase(plain))
        .map(NhsArea::code)
        .findFirst();
  }
}
