package uk.nhs.portal.performance.alerts;

import java.util.List;
import uk.nhs.portal.kernel.OdsCode;

/// What somebody wants to be told of.
///
/// @param organisations 1 to [#MOST_ORGANISATIONS]
/// @param measures their ids, at most [#MOST_MEASURES]; none for all measures
public record AlertWish(List<OdsCode> organisations, List<Integer> measures) {

  public static final int MOST_ORGANISATIONS = 10;
  public static final int MOST_MEASURES = 20;

  /// @throws IllegalArgumentException if there are none or too many
  public AlertWish {
    organisations = organisations.stream().distinct().toList();
    measures = measures.stream().distinct().toList();
    if (organisations.isEmpty()
        || organisations.size() > MOST_ORGANISATIONS
        || measures.size() > MOST_MEASURES) {
      throw new IllegalArgumentException("none, or too many");
    }
  }
}
