package uk.nhs.portal.maturity.models;

import java.util.List;

/// A stage of an edition.
///
/// @param number from 0
/// @param criteria what it asks for beyond the stages below; empty where that is not public
/// @param onSite whether only assessors who visit can say that it is reached
/// @param validYears for how many years it counts; 0 if without end
public record Stage(
    int number,
    String name,
    List<Criterion> criteria,
    boolean onSite,
    int validYears,
    Confidence confidence) {

  public Stage {
    criteria = List.copyOf(criteria);
  }
}
