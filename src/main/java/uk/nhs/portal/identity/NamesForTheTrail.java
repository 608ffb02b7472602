package uk.nhs.portal.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.WhoIsNamed;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;

/// Tells those who look acts up which person an identity in the trail is.
@Component
@Transactional(readOnly = true)
class NamesForTheTrail implements WhoIsNamed {

  private final Patients patients;
  private final Accounts accounts;

  NamesForTheTrail(Patients patients, Accounts accounts) {
    this.patients = patients;
    this.accounts = accounts;
  }

  @Override
  public Optional<UUID> patient(NhsNumber nhsNumber) {
    return patients.findByNhsNumber(nhsNumber).map(patient -> patient.id().value());
  }

  @Override
  public Optional<UUID> account(EmailAddress signsInWith) {
    return accounts
        .findByEmail(OpenAccounts.small(signsInWith))
        .map(account -> account.id().value());
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : accounts.findByIdIn(ids).stream()
            .collect(Collectors.toMap(account -> account.id().value(), Account::displayName));
  }
}
