package uk.nhs.portal.maturity.buddying;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.nhs.portal.maturity.buddying.BuddyTopic.DECISION_SUPPORT;
import static uk.nhs.portal.maturity.buddying.BuddyTopic.GOING_LIVE;
import static uk.nhs.portal.maturity.buddying.BuddyTopic.IMAGING;
import static uk.nhs.portal.maturity.buddying.BuddyTopic.SECURITY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.buddying.BuddyingEvent.What;

class BuddyMatchTests {

  private static final OdsCode ONE = new OdsCode("ZYT01");
  private static final OdsCode OTHER = new OdsCode("ZYT02");

  private static BuddyRequest request(
      String code, Set<BuddyTopic> strengths, Set<BuddyTopic> needs) {
    return new BuddyRequest(
        UUID.randomUUID(), new OdsCode(code), strengths, needs, "", Instant.EPOCH, null);
  }

  private static BuddyingEvent event(What what, OdsCode by, long second) {
    return new BuddyingEvent(what, by, "", Instant.ofEpochSecond(second));
  }

  @Test
  void whoHelpsMostComesFirstAndThenWhoCanBeHelpedMost() {
    BuddyRequest mine = request("ZYT01", Set.of(IMAGING), Set.of(GOING_LIVE, SECURITY));
    BuddyRequest helpsTwice = request("ZYT02", Set.of(GOING_LIVE, SECURITY), Set.of());
    BuddyRequest helpsOnce = request("ZYT03", Set.of(SECURITY), Set.of());
    BuddyRequest bothWays = request("ZYT04", Set.of(SECURITY), Set.of(IMAGING));
    BuddyRequest stranger = request("ZYT05", Set.of(DECISION_SUPPORT), Set.of(GOING_LIVE));

    assertThat(BuddyMatch.best(mine, List.of(stranger, helpsOnce, mine, bothWays, helpsTwice)))
        .extracting(BuddyMatch::request)
        .containsExactly(helpsTwice, bothWays, helpsOnce);
  }

  @Test
  void aMatchSaysWhatEachSideGetsOfIt() {
    BuddyMatch match =
        BuddyMatch.best(
                request("ZYT01", Set.of(IMAGING), Set.of(SECURITY)),
                List.of(request("ZYT02", Set.of(SECURITY), Set.of(IMAGING, GOING_LIVE))))
            .getFirst();

    assertThat(match.helps()).containsExactly(SECURITY);
    assertThat(match.needs()).containsExactly(IMAGING);
  }

  @Test
  void onlyBothTogetherAgree() {
    BuddyingEvent offered = event(What.OFFERED, ONE, 1);
    BuddyingEvent first = event(What.AGREED, ONE, 2);

    assertThat(BuddyingState.after(List.of(offered, first)))
        .isEqualTo(new BuddyingState.Offered(Set.of(ONE)));
    assertThat(BuddyingState.after(List.of(offered, first, event(What.AGREED, ONE, 3))))
        .isEqualTo(new BuddyingState.Offered(Set.of(ONE)));
    assertThat(BuddyingState.after(List.of(offered, first, event(What.AGREED, OTHER, 3))))
        .isEqualTo(new BuddyingState.Agreed(Instant.ofEpochSecond(3)));
  }

  @Test
  void thePublicKnowsOfThoseWhoAgreedNowOrOnce() {
    BuddyingEvent offered = event(What.OFFERED, ONE, 1);
    BuddyingEvent first = event(What.AGREED, ONE, 2);
    BuddyingEvent second = event(What.AGREED, OTHER, 3);

    assertThat(buddying(offered, first).isPublic()).isFalse();
    assertThat(buddying(offered, first, event(What.ENDED, ONE, 4)).isPublic()).isFalse();
    assertThat(buddying(offered, first, event(What.DECLINED, OTHER, 4)).isPublic()).isFalse();
    assertThat(buddying(offered, first, second).isPublic()).isTrue();
    assertThat(buddying(offered, first, second, event(What.ENDED, ONE, 4)).isPublic()).isTrue();
  }

  private static Buddying buddying(BuddyingEvent... events) {
    return new Buddying(UUID.randomUUID(), ONE, OTHER, List.of(events));
  }
}
