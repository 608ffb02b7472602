package uk.nhs.portal.journeys;

/// The people of the demonstration who sign in.
final class People {

  static final String PASSWORD = "harbour-lantern-fern";
  static final String PATIENT = "lucas.byrne@example.com";
  static final String RECEPTION = "reception@example.com";
  static final String TRUST = "trust@example.com";
  static final String MANAGER = "manager@example.com";
  static final String CURATOR = "curator@example.com";
  static final String SECOND_CURATOR = "curator2@example.com";

  private People() {}
}
