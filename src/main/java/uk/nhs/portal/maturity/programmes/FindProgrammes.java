package uk.nhs.portal.maturity.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.maturity.trusts.Trust;

/// Reads programmes and who takes part; everybody may. Each method is one SQL statement.
@Service
@Transactional(readOnly = true)
public class FindProgrammes {

  private final ProgrammeRows rows;
  private final PartnerRows partners;

  FindProgrammes(ProgrammeRows rows, PartnerRows partners) {
    this.rows = rows;
    this.partners = partners;
  }

  /// All programmes, the oldest first.
  public List<Programme> all() {
    return rows.programmes();
  }

  public Optional<Programme> find(String slug) {
    return rows.programme(slug);
  }

  /// The programme of that slug.
  ///
  /// @throws NotFound if there is none
  public Programme one(String slug) {
    return find(slug).orElseThrow(() -> new NotFound("programme"));
  }

  public List<Strand> strands(String programme) {
    return rows.strands(programme);
  }

  /// Those of a programme, in the order of its strands and of their names.
  public List<Participant> participants(String programme) {
    return rows.participants(programme);
  }

  /// One participant.
  ///
  /// @throws NotFound if there is none
  public Participant participant(UUID id) {
    return rows.participant(id).orElseThrow(() -> new NotFound("participant"));
  }

  /// The participant that a strand knows by a code of then, or by a name.
  public Optional<Participant> participant(String programme, String strand, String place) {
    return rows.participant(programme, strand, place);
  }

  public List<Participant> participants(Collection<UUID> ids) {
    return rows.withIds(ids);
  }

  /// As what a trust has taken part, under every code that it has had.
  public List<Participant> of(Trust trust) {
    return rows.withCodes(trust.codes());
  }

  /// Who follows whom among these and others.
  public List<Pair> pairs(Collection<UUID> participants) {
    return rows.pairs(participants);
  }

  public List<CoveredArea> areas(Collection<UUID> participants) {
    return rows.areas(participants);
  }

  /// Partners abroad that somebody has published.
  public List<Partner> partners(Collection<UUID> participants) {
    return partners.of(participants);
  }

  /// One partner abroad.
  ///
  /// @throws NotFound if there is none, or not any longer
  public Partner partner(UUID id) {
    return partners.find(id).orElseThrow(() -> new NotFound("partner"));
  }
}
