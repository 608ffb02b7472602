package uk.nhs.portal.registration.answers;

/// What others in the NHS may see in a person's Summary Care Record.
public enum RecordSharing {
  /// Medicines, allergies, bad reactions, and additional information.
  WITH_ADDITIONAL_INFORMATION(1),
  /// Medicines, allergies and bad reactions.
  CORE_ONLY(2),
  /// Nothing: no record is made.
  NONE(3);

  private final int choice;

  RecordSharing(int choice) {
    this.choice = choice;
  }

  /// The number of the choice on the NHS's registration form (PRF1), 1 to 3.
  public int choice() {
    return choice;
  }
}
