package uk.nhs.portal.maturity.buddying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.nhs.portal.maturity.buddying.BuddyTopic.IMAGING;
import static uk.nhs.portal.maturity.buddying.BuddyTopic.SECURITY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class AskBuddiesIT {

  private static final AtomicInteger TRUSTS = new AtomicInteger();

  @Autowired private AskBuddies ask;
  @Autowired private FindBuddies find;

  private OdsCode needy;
  private OdsCode helper;

  @BeforeEach
  void twoTrusts() {
    int number = TRUSTS.incrementAndGet();
    needy = new OdsCode("ZN" + number + "A");
    helper = new OdsCode("ZN" + number + "B");
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static void editorOf(OdsCode trust) {
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(trust));
  }

  private UUID request(OdsCode trust, Set<BuddyTopic> strengths, Set<BuddyTopic> needs) {
    UUID key = UUID.randomUUID();
    editorOf(trust);
    assertThat(ask.ask(key, trust, strengths, needs, "")).isEqualTo(BuddyAct.DONE);
    return key;
  }

  /// What the helper offered to whoever has needs.
  private UUID offered(UUID request) {
    UUID key = UUID.randomUUID();
    editorOf(helper);
    assertThat(ask.offer(key, helper, request)).isEqualTo(BuddyAct.DONE);
    return key;
  }

  private UUID needs() {
    return request(needy, Set.of(), Set.of(SECURITY));
  }

  private Buddying between() {
    return SignedInAs.thePortal(() -> find.of(needy).getLast());
  }

  private List<Buddying> publicly() {
    return find.known(new Trust(helper, "Helper", List.of()));
  }

  @Test
  void aTrustFindsWhoFitsToWhatItNeeds() {
    UUID theirs = request(helper, Set.of(SECURITY), Set.of(IMAGING));
    request(needy, Set.of(IMAGING), Set.of(SECURITY));

    assertThat(find.matches(needy))
        .anySatisfy(match -> {
          assertThat(match.request().id()).isEqualTo(theirs);
          assertThat(match.helps()).containsExactly(SECURITY);
          assertThat(match.needs()).containsExactly(IMAGING);
        });
  }

  @Test
  void aTrustLooksWithOneRequestAtATime() {
    UUID first = needs();

    assertThat(ask.ask(UUID.randomUUID(), needy, Set.of(), Set.of(IMAGING), ""))
        .isEqualTo(BuddyAct.LOOKS_ALREADY);
    assertThat(ask.ask(first, needy, Set.of(), Set.of(SECURITY), "")).isEqualTo(BuddyAct.DONE);
    ask.close(first);
    assertThat(ask.ask(UUID.randomUUID(), needy, Set.of(), Set.of(IMAGING), ""))
        .isEqualTo(BuddyAct.DONE);
  }

  @Test
  void aRequestForNothingIsNone() {
    editorOf(needy);

    assertThat(ask.ask(UUID.randomUUID(), needy, Set.of(), Set.of(), "Anything"))
        .isEqualTo(BuddyAct.NO_TOPICS);
  }

  @Test
  void anOfferBecomesBuddyingWhenTheOtherAgrees() {
    UUID buddying = offered(needs());
    assertThat(publicly()).isEmpty();

    editorOf(needy);
    assertThat(between().waitsFor(needy)).isTrue();
    assertThat(ask.agree(needy, buddying)).isEqualTo(BuddyAct.DONE);
    assertThat(ask.agree(needy, buddying)).isEqualTo(BuddyAct.DONE);
    assertThat(between().state()).isInstanceOf(BuddyingState.Agreed.class);
    SignedInAs.visitor();
    assertThat(publicly()).hasSize(1);
  }

  @Test
  void whatWasDeclinedIsNotAgreedAfterwards() {
    UUID buddying = offered(needs());
    editorOf(needy);
    ask.decline(needy, buddying);

    assertThat(ask.agree(needy, buddying)).isEqualTo(BuddyAct.CHANGED_MEANWHILE);
    assertThat(ask.end(needy, buddying, "")).isEqualTo(BuddyAct.CHANGED_MEANWHILE);
    assertThat(publicly()).isEmpty();
  }

  @Test
  void twoTrustsHaveOneThingGoingOnAtATime() {
    UUID request = needs();
    UUID buddying = offered(request);

    assertThat(ask.offer(UUID.randomUUID(), helper, request)).isEqualTo(BuddyAct.TOGETHER_ALREADY);
    assertThat(ask.end(helper, buddying, "No time")).isEqualTo(BuddyAct.DONE);
    assertThat(ask.offer(UUID.randomUUID(), helper, request)).isEqualTo(BuddyAct.DONE);
  }

  @Test
  void aCuratorProposesAndNeverAgrees() {
    UUID one = needs();
    UUID other = request(helper, Set.of(SECURITY), Set.of());
    UUID key = UUID.randomUUID();
    SignedInAs _ = SignedInAs.curator();

    assertThat(ask.propose(key, one, other)).isEqualTo(BuddyAct.DONE);
    assertThat(between().state()).isEqualTo(new BuddyingState.Offered(Set.of()));
    assertThatThrownBy(() -> ask.agree(needy, key)).isInstanceOf(NotFound.class);
    editorOf(needy);
    ask.agree(needy, key);
    assertThat(between().state()).isEqualTo(new BuddyingState.Offered(Set.of(needy)));
    editorOf(helper);
    ask.agree(helper, key);
    assertThat(between().state()).isInstanceOf(BuddyingState.Agreed.class);
  }

  @Test
  void nobodyActsForAnotherTrust() {
    UUID buddying = offered(needs());

    assertThatThrownBy(() -> ask.agree(needy, buddying)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find.of(needy)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find.matches(needy)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ask.end(null, buddying, "")).isInstanceOf(NotAllowed.class);
    OdsCode stranger = new OdsCode("ZN9999");
    editorOf(stranger);
    assertThatThrownBy(() -> ask.end(stranger, buddying, "")).isInstanceOf(NotFound.class);
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.PRACTICE_MANAGER), null, List.of(needy));
    assertThatThrownBy(() -> ask.agree(needy, buddying)).isInstanceOf(NotFound.class);
  }
}
