package uk.nhs.portal.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.Postcode;

/// Where a patient lives, as on an envelope.
///
/// @param lines one to five of at most 100 characters, from the building down to the town
/// @param postcode none for who does not know theirs, or has none
public record HomeAddress(List<String> lines, @Nullable Postcode postcode) {

  private static final String KIND = "home-address";
  private static final int MOST_LINES = 5;
  private static final int LONGEST = 100;

  /// @throws InvalidValue `home-address.` + `empty` or `length`
  public HomeAddress {
    lines =
        lines.stream()
            .map(line -> line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.isEmpty()) {
      throw new InvalidValue(KIND + ".empty");
    }
    if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
      throw new InvalidValue(KIND + ".length");
    }
  }

  /// Every line as on an envelope, the postcode last.
  public List<String> all() {
    List<String> all = new ArrayList<>(lines);
    if (postcode != null) {
      all.add(postcode.formatted());
    }
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return "HomeAddress[***]";
  }
}
