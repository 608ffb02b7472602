package uk.nhs.portal.registration.demographics;

import java.util.List;

/// What comes of asking the Personal Demographics Service.
public sealed interface PdsAnswer {

  /// Who it may be.
  ///
  /// @param people at least one
  record Found(List<PdsPerson> people) implements PdsAnswer {
    public Found {
      people = List.copyOf(people);
    }
  }

  /// The service knows nobody like that.
  record Nobody() implements PdsAnswer {}

  /// Too many people are like that for the service to name them.
  record TooMany() implements PdsAnswer {}

  /// The service does not answer now, or not in a way that could be understood.
  record NotAvailable() implements PdsAnswer {}

  /// This portal is not connected with the service.
  record NotConnected() implements PdsAnswer {}
}
