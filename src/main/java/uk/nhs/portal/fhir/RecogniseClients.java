package uk.nhs.portal.fhir;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.kernel.London;

/// Says which system is behind a request.
@Service
class RecogniseClients {

  private final ClientRows rows;
  private final Clock clock;

  RecogniseClients(ClientRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// The system whose key the header holds, as somebody who works at its practice.
  @Transactional
  public Optional<SignedInPerson> behind(@Nullable String authorization) {
    Optional<FhirClient> found = ClientKey.in(authorization).flatMap(rows::byKey);
    found.ifPresent(client -> rows.used(client, London.today(clock)));
    return found.map(client ->
        new SignedInPerson(
            new AccountId(client.id().value()),
            client.name(),
            Set.of(Role.PRACTICE_STAFF),
            null,
            List.of(client.practice())));
  }
}
