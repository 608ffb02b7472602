package uk.nhs.portal.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.nhs.portal.messages.Correspondent;
import uk.nhs.portal.messages.Correspondents;

/// Tells the module of messages, which stands below identity, what patients are called.
@Component
class NamesOfPatients implements Correspondents {

  private final FindPatients findPatients;

  NamesOfPatients(FindPatients findPatients) {
    this.findPatients = findPatients;
  }

  @Override
  public Map<UUID, Correspondent> byIds(Collection<UUID> patients) {
    return findPatients.byIds(patients.stream().map(PatientId::new).toList()).stream()
        .collect(
            Collectors.toMap(
                patient -> patient.id().value(),
                patient -> new Correspondent(patient.name(), patient.phone())));
  }
}
