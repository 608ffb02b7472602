package uk.nhs.portal.registration.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.registration.ApplicantStatus;

class FiguresTests {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(figures(count(1, 1), count(2, 1), count(5, 1), count(30, 1)).medianDays())
        .hasValue(3.5);
    assertThat(figures(count(7, 3)).medianDays()).hasValue(7);
    assertThat(figures(count(9, 1), count(0, 2)).medianDays()).hasValue(0);
    assertThat(figures().medianDays()).isEmpty();
  }

  @Test
  void fourteenDaysAreInTimeAndFifteenAreNot() {
    Figures found = figures(count(14, 3), count(15, 1));

    assertThat(found.shareInTime()).hasValue(0.75);
    assertThat(found.longestDays()).hasValue(15);
    assertThat(figures().shareInTime()).isEmpty();
    assertThat(figures().longestDays()).isEmpty();
  }

  @Test
  void whatWasTakenBackTookNobodysTime() {
    Figures found =
        figures(
            new Figures.Count(MARCH, ApplicantStatus.WITHDRAWN, null, null, null, 40, 2),
            count(3, 1));

    assertThat(found.longestDays()).hasValue(3);
    assertThat(found.decided()).isEqualTo(3);
    assertThat(found.decided(ApplicantStatus.WITHDRAWN)).isEqualTo(2);
  }

  @Test
  void refusalsCountByGroundAndApprovalsByKind() {
    Figures found =
        figures(
            declined("OUT_OF_AREA", null, 2),
            declined("OTHER_REASONABLE", "CLOSE_TO_THE_DOCTORS", 1),
            count(1, 4));

    assertThat(found.byGround())
        .containsEntry("OUT_OF_AREA", 2)
        .containsEntry("OTHER_REASONABLE", 1);
    assertThat(found.byDetail()).containsOnlyKeys("CLOSE_TO_THE_DOCTORS");
    assertThat(found.byKind()).containsExactly(Map.entry("FIRST", 4));
  }

  private static Figures figures(Figures.Count... counts) {
    return new Figures(List.of(counts));
  }

  private static Figures.Count count(int days, int people) {
    return new Figures.Count(MARCH, ApplicantStatus.APPROVED, null, null, "FIRST", days, people);
  }

  private static Figures.Count declined(String ground, @Nullable String detail, int people) {
    return new Figures.Count(MARCH, ApplicantStatus.DECLINED, ground, detail, "FIRST", 1, people);
  }
}
