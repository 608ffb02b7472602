package uk.nhs.portal.maturity.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.maturity.assessments.AssessmentState.Move;

class AssessmentStateTests {

  @Test
  void thereIsOneWayToBePublishedAndItLeadsThroughAReview() {
    List<AssessmentState> before =
        Arrays.stream(AssessmentState.values())
            .filter(each -> each.next(Move.PUBLISH).isPresent())
            .toList();

    assertThat(before).containsExactly(AssessmentState.ANSWERED);
    assertThat(AssessmentState.ANSWERED)
        .isEqualTo(
            AssessmentState.SENT
                .next(Move.ASK)
                .flatMap(each -> each.next(Move.FINISH_REVIEW))
                .flatMap(each -> each.next(Move.FINISH_REPLY))
                .orElseThrow());
  }

  @Test
  void nothingFollowsPublishing() {
    assertThat(
            Stream.of(Move.values()).flatMap(move -> AssessmentState.PUBLISHED.next(move).stream()))
        .isEmpty();
  }

  @Test
  void whoDeclinesLetsAnotherBeAsked() {
    assertThat(AssessmentState.IN_REVIEW.next(Move.DECLINE).flatMap(each -> each.next(Move.ASK)))
        .contains(AssessmentState.IN_REVIEW);
  }
}
