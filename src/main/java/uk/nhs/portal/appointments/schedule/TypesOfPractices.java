package uk.nhs.portal.appointments.schedule;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// The types of appointment that practices have; anybody may know what can be booked where.
@Service
public class TypesOfPractices {

  private final AppointmentTypes types;

  TypesOfPractices(AppointmentTypes types) {
    this.types = types;
  }

  /// Those of a practice by name, those no longer offered included.
  public List<TypeSummary> at(OdsCode practice) {
    return types.findByPracticeOrderByName(practice).stream()
        .map(AppointmentType::summary)
        .toList();
  }

  /// One of a practice's.
  ///
  /// @throws NotFound if the practice has no such type
  public TypeSummary one(OdsCode practice, AppointmentTypeId id) {
    return at(practice).stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
