package uk.nhs.portal.appointments.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import uk.nhs.portal.kernel.OdsCode;

interface AppointmentTypes extends Repository<AppointmentType, UUID> {

  List<AppointmentType> findByPracticeOrderByName(OdsCode practice);

  Optional<AppointmentType> findById(UUID id);

  AppointmentType saveAndFlush(AppointmentType type);
}
