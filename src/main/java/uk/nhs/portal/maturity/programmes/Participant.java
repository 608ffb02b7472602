package uk.nhs.portal.maturity.programmes;

import java.util.UUID;

/// Somebody who takes part in a strand of a programme, under the name of that time.
///
/// @param version how often it was changed; only for whoever changes it
public record Participant(UUID id, NewParticipant facts, int version) {

  public String name() {
    return facts.nameThen();
  }
}
