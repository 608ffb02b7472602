package uk.nhs.portal.maturity.funding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The money of a participant, as far as it is known.
///
/// @param agreement the id of the agreement that holds
public record Funding(UUID agreement, NewAgreement facts, List<Phase> phases) {

  public Funding {
    phases = List.copyOf(phases);
  }

  /// What is known to have been paid; empty where no payment with an amount is known, which does
  /// not mean that none was made.
  public Optional<Money> paid() {
    return phases.stream()
        .filter(phase -> phase.paidOn() != null)
        .flatMap(phase -> Optional.ofNullable(phase.facts().amount()).stream())
        .reduce(Money::plus);
  }
}
