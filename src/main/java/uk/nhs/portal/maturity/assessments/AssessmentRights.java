package uk.nhs.portal.maturity.assessments;

import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.MyTrusts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.trusts.FindTrusts;
import uk.nhs.portal.maturity.trusts.WhoKeeps;

/// Who may do what with an assessment. A trust's editors answer, reviewing editors review; curators
/// say nothing for either. Codes of then count as the trust of today.
@Component
class AssessmentRights {

  private final MyTrusts mine;
  private final FindTrusts trusts;
  private final WhoKeeps who;
  private final WhoIsSignedIn signedIn;

  AssessmentRights(MyTrusts mine, FindTrusts trusts, WhoKeeps who, WhoIsSignedIn signedIn) {
    this.mine = mine;
    this.trusts = trusts;
    this.who = who;
    this.signedIn = signedIn;
  }

  /// Lets the editors of the trust pass, and the portal itself.
  ///
  /// @throws NotFound for everybody else
  void requireEdits(OdsCode trust) {
    if (signedIn.current().isEmpty() && !who.isCuratorOrThePortal()) {
      throw new NotFound("assessment"); // who it is about, a visitor does not learn
    }
    mine.requireEdits(trusts.today(trust));
  }

  /// Lets everybody read what is published; before, its trust, its reviewer and, once it is sent,
  /// curators.
  ///
  /// @throws NotFound for everybody else
  void requireReads(Assessment assessment) {
    if (assessment.state() == AssessmentState.PUBLISHED
        || (!assessment.state().isOpen() && who.isCuratorOrThePortal())) {
      return;
    }
    OdsCode reviewer = assessment.reviewer();
    if (reviewer != null && edits(reviewer)) {
      return;
    }
    requireEdits(assessment.trust());
  }

  private boolean edits(OdsCode trust) {
    OdsCode today = trusts.today(trust);
    return signedIn
        .current()
        .filter(person -> person.is(Role.TRUST_EDITOR))
        .filter(person -> person.worksAt(today))
        .isPresent();
  }
}
