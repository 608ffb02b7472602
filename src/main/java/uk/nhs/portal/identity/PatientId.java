package uk.nhs.portal.identity;

import java.util.UUID;

/// The identity of a patient; it says nothing about the person.
public record PatientId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
