package uk.nhs.portal.identity;

import java.util.UUID;

/// The identity of an account; it says nothing about the person.
public record AccountId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
