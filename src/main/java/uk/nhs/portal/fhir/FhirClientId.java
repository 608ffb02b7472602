package uk.nhs.portal.fhir;

import java.util.UUID;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The identity of a system that speaks FHIR.
public record FhirClientId(UUID value) {

  static FhirClientId next() {
    return new FhirClientId(TimeOrderedId.next());
  }

  /// The identity that a text says.
  ///
  /// @throws IllegalArgumentException if it is none
  public static FhirClientId parse(String text) {
    return new FhirClientId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
