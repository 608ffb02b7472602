package uk.nhs.portal.registration.kinds;

/// What the NHS may need to know about a registration, in the order in which missing fields are
/// told.
///
/// A field is known by the name of its FHIR parameter where it travels as one.
public enum RegistrationField {
  ACCEPTANCE_DATE("acceptanceDate", Source.PRACTICE),
  ACCEPTANCE_CODE("acceptanceCode", Source.PRACTICE),
  GP_TRADING_PARTNER_CODE("gpTradingPartnerCode", Source.PRACTICE),
  GP_CODE("gpCode", Source.PRACTICE),
  HA_CIPHER("haCipher", Source.PRACTICE),
  NHS_NUMBER("nhsNumber", Source.PERSON),
  SURNAME("surname", Source.PERSON),
  SEX("sex", Source.PERSON),
  BIRTH_DATE("birthDate", Source.PERSON),
  ADDRESS("address", Source.PERSON),
  PREVIOUS_ADDRESS("previousAddress", Source.PERSON),
  PREVIOUS_GP_NAME("previousGpName", Source.PERSON),
  PREVIOUS_HA_CIPHER("previousHaCipher", Source.PERSON),
  DATE_OF_UK_ENTRY("dateOfUkEntry", Source.PERSON),
  DATE_OF_UK_EXIT("dateOfUkExit", Source.PERSON);

  private final String code;
  private final Source source;

  RegistrationField(String code, Source source) {
    this.code = code;
    this.source = source;
  }

  /// Its name in files and in results, such as `dateOfUkEntry`.
  public String code() {
    return code;
  }

  /// Whether only the person can tell it; the practice or its computer knows the others.
  public boolean isFromThePerson() {
    return source == Source.PERSON;
  }

  private enum Source {
    PRACTICE,
    PERSON
  }
}
