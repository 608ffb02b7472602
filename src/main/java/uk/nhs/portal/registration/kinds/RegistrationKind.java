package uk.nhs.portal.registration.kinds;

import static uk.nhs.portal.registration.kinds.RegistrationField.ACCEPTANCE_CODE;
import static uk.nhs.portal.registration.kinds.RegistrationField.ACCEPTANCE_DATE;
import static uk.nhs.portal.registration.kinds.RegistrationField.ADDRESS;
import static uk.nhs.portal.registration.kinds.RegistrationField.BIRTH_DATE;
import static uk.nhs.portal.registration.kinds.RegistrationField.DATE_OF_UK_ENTRY;
import static uk.nhs.portal.registration.kinds.RegistrationField.DATE_OF_UK_EXIT;
import static uk.nhs.portal.registration.kinds.RegistrationField.GP_CODE;
import static uk.nhs.portal.registration.kinds.RegistrationField.GP_TRADING_PARTNER_CODE;
import static uk.nhs.portal.registration.kinds.RegistrationField.HA_CIPHER;
import static uk.nhs.portal.registration.kinds.RegistrationField.NHS_NUMBER;
import static uk.nhs.portal.registration.kinds.RegistrationField.PREVIOUS_ADDRESS;
import static uk.nhs.portal.registration.kinds.RegistrationField.PREVIOUS_GP_NAME;
import static uk.nhs.portal.registration.kinds.RegistrationField.PREVIOUS_HA_CIPHER;
import static uk.nhs.portal.registration.kinds.RegistrationField.SEX;
import static uk.nhs.portal.registration.kinds.RegistrationField.SURNAME;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a registration is to the NHS: somebody's first ever, or a move of somebody already known.
///
/// It is deduced, never asked ([#of]), and says which fields are needed ([#missing]).
public enum RegistrationKind {
  BIRTH("birth", "1"),
  FIRST("first", "2"),
  TRANSFER_IN("transfer-in", "3"),
  FROM_ABROAD("from-abroad", "4");

  private static final Set<RegistrationField> ALWAYS =
      EnumSet.of(
          ACCEPTANCE_DATE,
          ACCEPTANCE_CODE,
          GP_TRADING_PARTNER_CODE,
          GP_CODE,
          HA_CIPHER,
          SURNAME,
          SEX,
          ADDRESS);
  private static final Set<RegistrationField> TRACES_OF_ABROAD =
      EnumSet.of(DATE_OF_UK_ENTRY, DATE_OF_UK_EXIT);
  private static final Set<RegistrationField> TRACES_OF_ANOTHER_PRACTICE =
      EnumSet.of(PREVIOUS_ADDRESS, PREVIOUS_GP_NAME, PREVIOUS_HA_CIPHER);

  private final String code;
  private final String acceptanceType;

  RegistrationKind(String code, String acceptanceType) {
    this.code = code;
    this.acceptanceType = acceptanceType;
  }

  /// Deduces the kind: what is known decides; where that leaves it open, the kind that was stated
  /// does; absence proves nothing.
  ///
  /// A date of coming to the UK, or of leaving it, tells of somebody from abroad (who may have had
  /// a practice here before); a previous practice, address or authority of a transfer. Without any
  /// of these a child who is accepted before the first birthday is a birth, unless it was stated to
  /// be a first acceptance, which nothing else tells apart. Anybody else is what was stated, except
  /// that nobody older than that is a birth; and a first acceptance if nothing was.
  public static RegistrationKind of(RegistrationFacts facts) {
    if (facts.hasAny(TRACES_OF_ABROAD)) {
      return FROM_ABROAD;
    }
    if (facts.hasAny(TRACES_OF_ANOTHER_PRACTICE)) {
      return TRANSFER_IN;
    }
    RegistrationKind stated = facts.stated();
    return switch (facts.age()) {
      case UNDER_ONE -> stated == FIRST ? FIRST : BIRTH;
      case OLDER -> stated == null || stated == BIRTH ? FIRST : stated;
      case UNKNOWN -> stated == null ? FIRST : stated;
    };
  }

  /// The kind whose acceptance type this is in NHAIS: `1` to `4`, and `5` of people who left the
  /// armed forces, who are transfers since it is no longer used.
  public static Optional<RegistrationKind> ofAcceptanceType(String type) {
    String today = type.equals("5") ? TRANSFER_IN.acceptanceType : type;
    return Arrays.stream(values()).filter(kind -> kind.acceptanceType.equals(today)).findFirst();
  }

  /// Its word in results: `birth`, `first`, `transfer-in`, `from-abroad`.
  public String code() {
    return code;
  }

  /// Its acceptance type in NHAIS, `1` to `4`.
  public String acceptanceType() {
    return acceptanceType;
  }

  /// Whether this kind cannot go to the NHS without the field.
  ///
  /// The acceptance type is no field: it is what was deduced.
  public boolean needs(RegistrationField field) {
    return ALWAYS.contains(field) || alsoNeeds().contains(field);
  }

  private Set<RegistrationField> alsoNeeds() {
    return switch (this) {
      case BIRTH -> EnumSet.of(NHS_NUMBER, BIRTH_DATE);
      case FIRST -> EnumSet.noneOf(RegistrationField.class);
      case TRANSFER_IN -> EnumSet.of(PREVIOUS_ADDRESS, PREVIOUS_GP_NAME);
      case FROM_ABROAD -> EnumSet.of(DATE_OF_UK_ENTRY);
    };
  }

  /// The fields that this kind needs and that are not known, always in the same order.
  public List<RegistrationField> missing(RegistrationFacts facts) {
    return Arrays.stream(RegistrationField.values())
        .filter(this::needs)
        .filter(field -> !facts.known().contains(field))
        .toList();
  }
}
