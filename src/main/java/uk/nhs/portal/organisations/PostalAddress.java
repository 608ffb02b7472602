package uk.nhs.portal.organisations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;

/// Where letters to an organisation go.
///
/// @param lines from the building down to the street and the part of a town; may be empty
public record PostalAddress(
    List<String> lines,
    @Nullable String town,
    @Nullable String county,
    @Nullable Postcode postcode) {

  public PostalAddress {
    lines = List.copyOf(lines);
  }

  /// Every line as on an envelope, the postcode last.
  public List<String> all() {
    List<String> all = new ArrayList<>(lines);
    if (town != null) {
      all.add(town);
    }
    if (county != null) {
      all.add(county);
    }
    if (postcode != null) {
      all.add(postcode.formatted());
    }
    return List.copyOf(all);
  }

  /// In one line, the parts separated by commas.
  public String formatted() {
    return String.join(", ", all());
  }
}
