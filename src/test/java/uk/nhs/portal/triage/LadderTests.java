package uk.nhs.portal.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.triage.Ladder.Who;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.outcomes.WordingKind;

class LadderTests {

  static Collection<Disposition> all() {
    return Dispositions.all();
  }

  @Test
  void primaryCareBeginsAtOnesOwnPracticeAndEndsAtThePhone() {
    assertThat(steps("Dx05", Who.PATIENT))
        .containsExactly(
            Step.BOOK_A_TIME,
            Step.ASK_FOR_A_CALL,
            Step.SEND_A_MESSAGE,
            Step.GO_TO_A_SERVICE,
            Step.CALL_111);
    assertThat(steps("Dx15", Who.PATIENT)).isEqualTo(steps("Dx05", Who.PATIENT));
  }

  @Test
  void visitorsAreAskedToSignInBeforeTheyBook() {
    assertThat(steps("Dx05", Who.VISITOR))
        .containsExactly(Step.SIGN_IN, Step.GO_TO_A_SERVICE, Step.CALL_111);
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void whoIsPhonedWaitsAndWhoGoesSomewhereGoes(Who who) {
    assertThat(steps("Dx012", who)).containsExactly(Step.WAIT_FOR_A_CALL, Step.CALL_111);
    assertThat(steps("Dx02", who)).containsExactly(Step.GO_TO_A_SERVICE, Step.CALL_111);
    assertThat(steps("Dx28", who)).containsExactly(Step.GO_TO_A_SERVICE, Step.CALL_111);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theLastResortIsAlwaysThePhoneUnlessNothingMoreIsToBeArranged(Disposition disposition) {
    for (Who who : Who.values()) {
      List<Ladder.Rung> rungs = Ladder.of(disposition, who);
      boolean nothingMore =
          disposition.kind() == WordingKind.AMBULANCE
              || disposition.kind() == WordingKind.POLICE
              || disposition.kind() == WordingKind.SELF_CARE;

      assertThat(rungs.isEmpty()).isEqualTo(nothingMore);
      if (!nothingMore) {
        assertThat(rungs.getLast().step()).isEqualTo(Step.CALL_111);
      }
    }
  }

  private static List<Step> steps(String code, Who who) {
    return Ladder.of(Dispositions.get(new DispositionCode(code)), who).stream()
        .map(Ladder.Rung::step)
        .toList();
  }
}
