package uk.nhs.portal.identity.needs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.messages.Correspondent;
import uk.nhs.portal.messages.Correspondents;

/// Tells the module of messages, which stands below identity, what patients are called, and what
/// they need to be told something.
@Component
class PeopleToPhone implements Correspondents {

  private final FindPatients findPatients;
  private final PatientNeeds needs;

  PeopleToPhone(FindPatients findPatients, PatientNeeds needs) {
    this.findPatients = findPatients;
    this.needs = needs;
  }

  @Override
  public Map<UUID, Correspondent> byIds(Collection<UUID> patients) {
    List<PatientId> ids = patients.stream().map(PatientId::new).distinct().toList();
    Map<PatientId, Needs> needed = needs.ofAll(ids);
    return findPatients.byIds(ids).stream()
        .collect(
            Collectors.toMap(
                patient -> patient.id().value(),
                patient -> correspondent(patient, needed.getOrDefault(patient.id(), Needs.NONE))));
  }

  private static Correspondent correspondent(PatientSummary patient, Needs needs) {
    return new Correspondent(patient.name(), patient.phone(), NeedsWords.toBeTold(needs));
  }
}
