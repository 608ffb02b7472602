package uk.nhs.portal.appointments.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import uk.nhs.portal.kernel.OdsCode;

interface Clinicians extends Repository<Clinician, UUID> {

  List<Clinician> findByPracticeOrderByName(OdsCode practice);

  Optional<Clinician> findById(UUID id);

  Clinician saveAndFlush(Clinician clinician);
}
