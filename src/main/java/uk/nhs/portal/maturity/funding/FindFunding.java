package uk.nhs.portal.maturity.funding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.NotFound;

/// Reads the money of participants; everybody may.
@Service
@Transactional(readOnly = true)
public class FindFunding {

  private final FundingRows rows;

  FindFunding(FundingRows rows) {
    this.rows = rows;
  }

  /// The money of those participants of whom anything is known. At most two SQL statements.
  public Map<UUID, Funding> of(Collection<UUID> participants) {
    return rows.of(participants);
  }

  public Optional<Funding> of(UUID participant) {
    return Optional.ofNullable(of(List.of(participant)).get(participant));
  }

  /// One phase.
  ///
  /// @throws NotFound if there is none
  public Phase phase(UUID id) {
    return rows.phase(id).orElseThrow(() -> new NotFound("phase"));
  }

  /// Whose phase it is.
  ///
  /// @throws NotFound if its agreement no longer holds
  public UUID participantOf(Phase phase) {
    return rows.participantOf(phase.agreement()).orElseThrow(() -> new NotFound("phase"));
  }
}
