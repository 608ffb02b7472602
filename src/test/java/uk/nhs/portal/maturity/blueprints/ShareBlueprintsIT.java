package uk.nhs.portal.maturity.blueprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class ShareBlueprintsIT {

  private static final AtomicInteger TRUSTS = new AtomicInteger();
  private static final LocalDate MAY = LocalDate.of(2019, 5, 1);

  @Autowired private ShareBlueprints share;
  @Autowired private FindBlueprints find;
  @Autowired private MovableClock clock;

  private OdsCode maker;
  private OdsCode adopter;

  @BeforeEach
  void twoTrusts() {
    clock.reset();
    int number = TRUSTS.incrementAndGet();
    maker = new OdsCode("ZP" + number + "A");
    adopter = new OdsCode("ZP" + number + "B");
    editorOf(maker);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static void editorOf(OdsCode trust) {
    SignedInAs _ = SignedInAs.somebody(Set.of(Role.TRUST_EDITOR), null, List.of(trust));
  }

  private static NewBlueprint blueprint(OdsCode by, String version, LocalDate on) {
    return new NewBlueprint(
        "Closed loops", "Scans wristbands", "Any", by, version, on, null, "Wards", "");
  }

  private UUID shared(String version, @Nullable UUID older) {
    UUID key = UUID.randomUUID();
    assertThat(share.share(key, blueprint(maker, version, MAY), older)).isEqualTo(Sharing.DONE);
    return key;
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOneBeforeAndKeepsWhoAdoptedIt() {
    UUID first = shared("1", null);
    editorOf(adopter);
    share.adopt(first, adopter, MAY.plusDays(1), "Other wards");
    editorOf(maker);
    UUID second = shared("2", first);

    assertThatThrownBy(() -> find.one(first)).isInstanceOf(NotFound.class);
    assertThat(find.one(second).adoptions())
        .containsExactly(new Adoption(first, adopter, "1", MAY.plusDays(1), "Other wards"));
    assertThat(share.share(UUID.randomUUID(), blueprint(maker, "2b", MAY), first))
        .isEqualTo(Sharing.SUPERSEDED_ALREADY);
  }

  @Test
  void theSameFormSentTwiceSharesOnce() {
    UUID key = shared("1", null);

    assertThat(share.share(key, blueprint(maker, "1", MAY), null)).isEqualTo(Sharing.DONE);
    assertThat(find.all()).filteredOn(each -> each.facts().madeBy().equals(maker)).hasSize(1);
  }

  @Test
  void daysThatCannotBeAreRefused() {
    LocalDate toCome = LocalDate.of(2040, 1, 1);
    assertThat(share.share(UUID.randomUUID(), blueprint(maker, "1", toCome), null))
        .isEqualTo(Sharing.IN_THE_FUTURE);
    UUID key = shared("1", null);
    editorOf(adopter);
    assertThat(share.adopt(key, adopter, MAY.minusDays(1), ""))
        .isEqualTo(Sharing.BEFORE_IT_WAS_MADE);
    assertThat(share.adopt(key, adopter, toCome, "")).isEqualTo(Sharing.IN_THE_FUTURE);
  }

  @Test
  void nobodyAdoptsTheirOwnBlueprintOrOneTwice() {
    UUID key = shared("1", null);

    assertThat(share.adopt(key, maker, MAY, "")).isEqualTo(Sharing.OWN_BLUEPRINT);
    editorOf(adopter);
    assertThat(share.adopt(key, adopter, MAY, "")).isEqualTo(Sharing.DONE);
    assertThat(share.adopt(key, adopter, MAY, "")).isEqualTo(Sharing.ADOPTED_ALREADY);
  }

  @Test
  void nobodySharesOrAdoptsForAnother() {
    UUID key = shared("1", null);

    assertThatThrownBy(() -> share.adopt(key, adopter, MAY, "")).isInstanceOf(NotFound.class);
    editorOf(adopter);
    assertThatThrownBy(() -> share.share(UUID.randomUUID(), blueprint(maker, "1", MAY), null))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> share.share(UUID.randomUUID(), blueprint(adopter, "1", MAY), key))
        .isInstanceOf(NotFound.class);
  }
}
