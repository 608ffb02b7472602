package uk.nhs.portal.registration.kinds;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a registration: which fields have a value, and the few values that tell its
/// kind.
///
/// @param known the fields that are not blank
/// @param born the person's day of birth
/// @param accepted the day from which the practice accepts the person
/// @param stated the kind that somebody else gave it, such as the system that sent it
public record RegistrationFacts(
    Set<RegistrationField> known,
    @Nullable LocalDate born,
    @Nullable LocalDate accepted,
    @Nullable RegistrationKind stated) {

  public RegistrationFacts {
    known = Set.copyOf(known);
  }

  /// Facts of a registration that nobody gave a kind yet.
  public static RegistrationFacts of(
      Collection<RegistrationField> known, @Nullable LocalDate born, @Nullable LocalDate accepted) {
    return new RegistrationFacts(Set.copyOf(known), born, accepted, null);
  }

  boolean hasAny(Set<RegistrationField> fields) {
    return fields.stream().anyMatch(known::contains);
  }

  Age age() {
    if (born == null || accepted == null) {
      return Age.UNKNOWN;
    }
    return Period.between(born, accepted).getYears() < 1 ? Age.UNDER_ONE : Age.OLDER;
  }

  /// How old the person is on the day of acceptance, as far as it matters.
  enum Age {
    UNDER_ONE,
    OLDER,
    UNKNOWN
  }

  @Override
  public String toString() {
    return "RegistrationFacts[***]";
  }
}
