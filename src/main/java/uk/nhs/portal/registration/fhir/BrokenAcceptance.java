package uk.nhs.portal.registration.fhir;

/// Says in one sentence why a text tells no acceptance of a patient.
///
/// The sentence never repeats what the text says about the patient.
public final class BrokenAcceptance extends RuntimeException {

  BrokenAcceptance(String message) {
    super(message);
  }
}
