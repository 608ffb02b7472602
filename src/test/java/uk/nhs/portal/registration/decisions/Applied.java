package uk.nhs.portal.registration.decisions;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Relation;

/// Somebody who applied, as tests need them: an adult who lives in the area and comes from another
/// practice, unless the test says otherwise.
public record Applied(
    String given,
    String family,
    LocalDate born,
    Relation relation,
    @Nullable String nhsNumber,
    String kind,
    Area area,
    Match match,
    @Nullable PatientId patient,
    Set<String> flags) {

  public static Applied by(String given, String family) {
    return new Applied(
        given,
        family,
        LocalDate.of(1980, 2, 3),
        Relation.ME,
        null,
        "TRANSFER_IN",
        Area.INNER,
        Match.NONE,
        null,
        Set.of());
  }

  public Applied born(int year, int month, int day) {
    return new Applied(
        given,
        family,
        LocalDate.of(year, month, day),
        relation,
        nhsNumber,
        kind,
        area,
        match,
        patient,
        flags);
  }

  public Applied as(Relation newRelation) {
    return new Applied(
        given, family, born, newRelation, nhsNumber, kind, area, match, patient, flags);
  }

  public Applied number(String newNumber) {
    return new Applied(given, family, born, relation, newNumber, kind, area, match, patient, flags);
  }

  public Applied kind(String newKind) {
    return new Applied(
        given, family, born, relation, nhsNumber, newKind, area, match, patient, flags);
  }

  public Applied from(Area newArea) {
    return new Applied(
        given, family, born, relation, nhsNumber, kind, newArea, match, patient, flags);
  }

  public Applied matching(Match newMatch, @Nullable PatientId newPatient) {
    return new Applied(
        given, family, born, relation, nhsNumber, kind, area, newMatch, newPatient, flags);
  }

  public Applied with(String... newFlags) {
    return new Applied(
        given, family, born, relation, nhsNumber, kind, area, match, patient, Set.of(newFlags));
  }

  @Override
  public String toString() {
    return "Applied[***]";
  }
}
