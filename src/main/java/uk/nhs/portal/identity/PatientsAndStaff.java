package uk.nhs.portal.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.messages.Correspondent;
import uk.nhs.portal.messages.Correspondents;
import uk.nhs.portal.shell.api.SignedInNow;

/// Answers the modules below identity: who uses the page, and what patients are called.
@Component
class PatientsAndStaff implements SignedInNow, Correspondents {

  private final WhoIsSignedIn who;
  private final FindPatients findPatients;

  PatientsAndStaff(WhoIsSignedIn who, FindPatients findPatients) {
    this.who = who;
    this.findPatients = findPatients;
  }

  @Override
  public Optional<UUID> patient() {
    return who.current().map(SignedInPerson::patient).map(PatientId::value);
  }

  @Override
  public Set<OdsCode> practices() {
    return who.current().map(person -> Set.copyOf(person.worksAt())).orElse(Set.of());
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
