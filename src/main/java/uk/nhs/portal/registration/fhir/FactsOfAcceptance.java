package uk.nhs.portal.registration.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.registration.kinds.RegistrationFacts;
import uk.nhs.portal.registration.kinds.RegistrationField;
import uk.nhs.portal.registration.kinds.RegistrationKind;

/// Which fields an acceptance has, and the values that tell its kind.
final class FactsOfAcceptance {

  private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
  private static final Set<RegistrationField> DATES =
      EnumSet.of(
          RegistrationField.ACCEPTANCE_DATE,
          RegistrationField.DATE_OF_UK_ENTRY,
          RegistrationField.DATE_OF_UK_EXIT);
  private static final Set<RegistrationField> TEXTS =
      EnumSet.of(
          RegistrationField.ACCEPTANCE_CODE,
          RegistrationField.GP_TRADING_PARTNER_CODE,
          RegistrationField.PREVIOUS_GP_NAME,
          RegistrationField.PREVIOUS_HA_CIPHER);

  /// What may follow a date; the time of day never matters.
  private static final Pattern TIME = Pattern.compile("(?<=^.{10})T[0-9:.+Z-]*$");

  private final Parameters parameters;
  private final Patient patient;
  private final Set<RegistrationField> known = EnumSet.noneOf(RegistrationField.class);

  FactsOfAcceptance(Parameters parameters, Patient patient) {
    this.parameters = parameters;
    this.patient = patient;
  }

  RegistrationFacts read() {
    TEXTS.forEach(field -> note(field, parameter(field.code()).isPresent()));
    DATES.forEach(field -> note(field, date(field).isPresent()));
    note(RegistrationField.GP_CODE, hasIdentifier(patient.getGeneralPractitioner()));
    note(RegistrationField.HA_CIPHER, hasIdentifier(List.of(patient.getManagingOrganization())));
    note(
        RegistrationField.NHS_NUMBER, patient.getIdentifier().stream().anyMatch(this::isNhsNumber));
    note(RegistrationField.SURNAME, isGiven(nameOfToday().getFamily()));
    note(RegistrationField.SEX, patient.getGender() != null);
    note(RegistrationField.BIRTH_DATE, born() != null);
    addresses();
    return new RegistrationFacts(
        known, born(), date(RegistrationField.ACCEPTANCE_DATE).orElse(null), stated());
  }

  private void note(RegistrationField field, boolean isKnown) {
    if (isKnown) {
      known.add(field);
    }
  }

  private @Nullable RegistrationKind stated() {
    return parameter("acceptanceType").flatMap(RegistrationKind::ofAcceptanceType).orElse(null);
  }

  private Optional<String> parameter(String name) {
    return parameters.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .map(ParametersParameterComponent::getValue)
        .filter(PrimitiveType.class::isInstance)
        .map(value -> ((PrimitiveType<?>) value).getValueAsString())
        .filter(FactsOfAcceptance::isGiven)
        .map(String::strip)
        .findFirst();
  }

  private Optional<LocalDate> date(RegistrationField field) {
    return parameter(field.code())
        .map(text -> {
          try {
            return LocalDate.parse(TIME.matcher(text).replaceFirst(""));
          } catch (DateTimeParseException _) {
            throw new BrokenAcceptance("The parameter " + field.code() + " is no date.");
          }
        });
  }

  /// Of an incomplete date its first day, as Primary Care Support England has it.
  private @Nullable LocalDate born() {
    DateType date = patient.getBirthDateElement();
    if (!date.hasValue()) {
      return null;
    }
    TemporalPrecisionEnum precision = date.getPrecision();
    int month = precision == TemporalPrecisionEnum.YEAR ? 1 : date.getMonth() + 1;
    int day = precision == TemporalPrecisionEnum.DAY ? date.getDay() : 1;
    return LocalDate.of(date.getYear(), month, day);
  }

  private HumanName nameOfToday() {
    return patient.getName().stream()
        .filter(name -> name.getUse() != NameUse.OLD && name.getUse() != NameUse.MAIDEN)
        .findFirst()
        .orElseGet(HumanName::new);
  }

  private boolean isNhsNumber(Identifier identifier) {
    String system = identifier.getSystem();
    return isGiven(identifier.getValue()) && (!isGiven(system) || NHS_NUMBER.equals(system));
  }

  private static boolean hasIdentifier(List<Reference> references) {
    return references.stream().anyMatch(each -> isGiven(each.getIdentifier().getValue()));
  }

  /// The first address is today's, and a second one the previous, unless they say which is old.
  private void addresses() {
    List<Address> others = new ArrayList<>(patient.getAddress());
    Optional<Address> today =
        others.stream().filter(each -> each.getUse() != AddressUse.OLD).findFirst();
    today.ifPresent(others::remove);
    note(RegistrationField.ADDRESS, today.filter(FactsOfAcceptance::hasLine).isPresent());
    note(RegistrationField.PREVIOUS_ADDRESS, others.stream().anyMatch(FactsOfAcceptance::hasLine));
  }

  /// A postcode alone is no address.
  private static boolean hasLine(Address address) {
    return Stream.concat(
            address.getLine().stream().map(StringType::getValue),
            Stream.of(address.getText(), address.getCity(), address.getDistrict()))
        .filter(Objects::nonNull)
        .anyMatch(FactsOfAcceptance::isGiven);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
