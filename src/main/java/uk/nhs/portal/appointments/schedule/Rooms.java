package uk.nhs.portal.appointments.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import uk.nhs.portal.kernel.OdsCode;

interface Rooms extends Repository<Room, UUID> {

  List<Room> findByPracticeOrderByName(OdsCode practice);

  Optional<Room> findById(UUID id);

  Room saveAndFlush(Room room);
}
