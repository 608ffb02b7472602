package uk.nhs.portal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import uk.nhs.portal.kernel.EmailAddress;

interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  List<Account> findByIdIn(Collection<UUID> ids);

  Optional<Account> findByEmail(EmailAddress email);
}
