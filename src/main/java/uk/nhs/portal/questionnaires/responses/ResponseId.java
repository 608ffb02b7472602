package uk.nhs.portal.questionnaires.responses;

import java.util.UUID;

/// The identity of a response within the portal; whoever knows it cannot open the response with it.
public record ResponseId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
