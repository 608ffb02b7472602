package uk.nhs.portal.registration.demographics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.matching.KnownPerson;
import uk.nhs.portal.registration.matching.KnownPerson.Standing;
import uk.nhs.portal.registration.matching.PersonDetails;
import uk.nhs.portal.registration.matching.Sex;

/// Reads a patient of the Personal Demographics Service: what is in force on a day.
///
/// A value that is not well formed is left out, as the register holds what people once wrote down.
final class ReadPdsPatient {

  private static final String UNRESTRICTED = "U";

  private final LocalDate today;

  ReadPdsPatient(LocalDate today) {
    this.today = today;
  }

  /// The person.
  ///
  /// @param asked the number by which they were asked for, if they were
  /// @return none where the record has no NHS number
  Optional<PdsPerson> read(Patient patient, @Nullable NhsNumber asked) {
    NhsNumber number = value(patient.getIdElement().getIdPart(), NhsNumber::of);
    if (number == null) {
      return Optional.empty();
    }
    Set<Standing> standing = EnumSet.noneOf(Standing.class);
    if (isDead(patient)) {
      standing.add(Standing.DECEASED);
    }
    if (asked != null && !asked.equals(number)) {
      standing.add(Standing.SUPERSEDED);
    }
    if (isRestricted(patient)) {
      standing.add(Standing.SENSITIVE);
      return Optional.of(
          new PdsPerson(number, new KnownPerson(who(patient, number), standing), null));
    }
    PersonDetails details = reached(patient, living(patient, who(patient, number)));
    return Optional.of(
        new PdsPerson(number, new KnownPerson(details, standing), practice(patient)));
  }

  private static boolean isDead(Patient patient) {
    return patient.getDeceased() instanceof BooleanType dead
        ? dead.booleanValue()
        : patient.hasDeceased();
  }

  /// Anything but "unrestricted": restricted, very restricted, redacted, and what nobody knows yet.
  private static boolean isRestricted(Patient patient) {
    List<Coding> labels = patient.getMeta().getSecurity();
    return labels.stream().anyMatch(label -> !UNRESTRICTED.equals(label.getCode()));
  }

  private PersonDetails who(Patient patient, NhsNumber number) {
    HumanName name =
        inForce(patient.getName(), HumanName::getPeriod)
            .filter(each -> each.getUse() != NameUse.OLD && each.getUse() != NameUse.MAIDEN)
            .min(Comparator.comparing(each -> each.getUse() != NameUse.USUAL))
            .orElseGet(HumanName::new);
    String before =
        patient.getName().stream()
            .filter(each -> each.getUse() == NameUse.OLD || each.getUse() == NameUse.MAIDEN)
            .map(HumanName::getFamily)
            .filter(family -> family != null && !family.equals(name.getFamily()))
            .findFirst()
            .orElse(null);
    return PersonDetails.NOTHING
        .numbered(number)
        .named(blankless(name.getGivenAsSingleString()), blankless(name.getFamily()))
        .onceNamed(before)
        .bornOn(born(patient.getBirthDateElement()))
        .ofSex(
            patient.getGender() == null ? null : Sex.of(patient.getGender().toCode()).orElse(null));
  }

  /// Only a whole date is a day of birth.
  private static @Nullable LocalDate born(DateType date) {
    String text = date.getValueAsString();
    return text != null && text.length() == 10 ? LocalDate.parse(text) : null;
  }

  private PersonDetails living(Patient patient, PersonDetails details) {
    Optional<Address> home =
        inForce(patient.getAddress(), Address::getPeriod)
            .filter(each -> each.getUse() != AddressUse.OLD)
            .min(Comparator.comparing(each -> each.getUse() != AddressUse.HOME));
    if (home.isEmpty()) {
      return details;
    }
    String lines =
        home.get().getLine().stream()
            .map(PrimitiveType::getValueAsString)
            .filter(line -> line != null && !line.isBlank())
            .collect(Collectors.joining(", "));
    return details.livingAt(blankless(lines), value(home.get().getPostalCode(), Postcode::of));
  }

  private PersonDetails reached(Patient patient, PersonDetails details) {
    return details.reachedAt(
        contact(patient, ContactPointSystem.PHONE, PhoneNumber::of),
        contact(patient, ContactPointSystem.EMAIL, EmailAddress::of));
  }

  private <T> @Nullable T contact(
      Patient patient, ContactPointSystem system, Function<String, T> of) {
    return inForce(patient.getTelecom(), ContactPoint::getPeriod)
        .filter(each -> each.getSystem() == system)
        .sorted(Comparator.comparing(each -> each.getUse() != ContactPointUse.MOBILE))
        .flatMap(each -> Stream.ofNullable(value(each.getValue(), of)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable OdsCode practice(Patient patient) {
    return patient.getGeneralPractitioner().stream()
        .filter(each -> isInForce(each.getIdentifier().getPeriod()))
        .flatMap(each -> Stream.ofNullable(value(each.getIdentifier().getValue(), OdsCode::of)))
        .findFirst()
        .orElse(null);
  }

  private <T> Stream<T> inForce(List<T> all, Function<T, Period> period) {
    return all.stream().filter(each -> isInForce(period.apply(each)));
  }

  private boolean isInForce(Period period) {
    return compareToToday(period.getStartElement().getValueAsString()) <= 0
        && compareToToday(period.getEndElement().getValueAsString()) >= 0;
  }

  /// Compares to the precision of the date, which may be only a month or a year, or have a time;
  /// none is always today.
  private int compareToToday(@Nullable String date) {
    if (date == null) {
      return 0;
    }
    int precision = Math.min(date.length(), today.toString().length());
    return date.substring(0, precision).compareTo(today.toString().substring(0, precision));
  }

  private static <T> @Nullable T value(@Nullable String text, Function<String, T> of) {
    try {
      return text == null ? null : of.apply(text);
    } catch (InvalidValue _) {
      return null;
    }
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
