package uk.nhs.portal.maturity.buddying;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Reads who looks for buddies and who has some. Everybody may know of those who agreed; requests
/// are for trusts and curators.
@Service
@Transactional(readOnly = true)
public class FindBuddies {

  private final BuddyRows rows;
  private final WhoKeeps who;

  FindBuddies(BuddyRows rows, WhoKeeps who) {
    this.rows = rows;
    this.who = who;
  }

  /// The buddies of a trust that both sides have agreed to, now or once.
  public List<Buddying> known(Trust trust) {
    return rows.of(trust.codes()).stream().filter(Buddying::isPublic).toList();
  }

  /// Everything between this trust and others.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the trust is not theirs
  public List<Buddying> of(OdsCode trust) {
    who.requireKeeps(trust);
    return rows.of(List.of(trust));
  }

  /// What a trust looks for at present.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the trust is not theirs
  public Optional<BuddyRequest> request(OdsCode trust) {
    who.requireKeeps(trust);
    return rows.open().stream().filter(each -> each.trust().equals(trust)).findFirst();
  }

  /// Who would fit to what a trust looks for, the best first; nobody while it looks for nobody.
  ///
  /// @throws uk.nhs.portal.kernel.NotFound if the trust is not theirs
  public List<BuddyMatch> matches(OdsCode trust) {
    return request(trust).map(mine -> BuddyMatch.best(mine, rows.open())).orElse(List.of());
  }

  /// All who look for buddies.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  public List<BuddyRequest> open() {
    who.requireCurator();
    return rows.open();
  }

  /// Everything between all trusts.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no curator
  public List<Buddying> all() {
    who.requireCurator();
    return rows.all();
  }
}
