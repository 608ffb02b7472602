package uk.nhs.portal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;

interface Patients extends Repository<Patient, UUID> {

  Optional<Patient> findById(UUID id);

  List<Patient> findByIdIn(Collection<UUID> ids);

  Optional<Patient> findByAccount(UUID account);

  Optional<Patient> findByNhsNumber(NhsNumber nhsNumber);

  List<Patient> findByPracticeAndNhsNumber(OdsCode practice, NhsNumber nhsNumber);

  @Query(
      "select p from Patient p where p.practice = :practice and p.dateOfBirth = :born"
          + " order by p.familyName, p.givenName, p.id")
  List<Patient> bornOn(OdsCode practice, DateOfBirth born, Limit limit);

  /// Those who stay with a practice for a while, whether or not they are registered elsewhere.
  @Query(
      nativeQuery = true,
      value =
          "SELECT p.* FROM patient_registration r JOIN patient p ON p.id = r.patient"
              + " WHERE r.practice = :practice AND r.kind = 'TEMPORARY' AND r.ended IS NULL"
              + " AND p.practice <> :practice ORDER BY p.family_name, p.given_name, p.id")
  List<Patient> stayingAt(String practice);

  /// Those whose names have words that begin with the two given beginnings.
  @Query(
      "select p from Patient p where p.practice = :practice and p.searchName like :one escape '!'"
          + " and p.searchName like :other escape '!' order by p.familyName, p.givenName, p.id")
  List<Patient> named(OdsCode practice, String one, String other, Limit limit);
}
