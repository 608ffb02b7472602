package uk.nhs.portal.identity.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.InvalidValue;

class NeedsTests {

  @Test
  void needsAreSaidInOneLineForEachKind() {
    Needs needs =
        new Needs(
            "Polish",
            Set.of(AccessibleFormat.AUDIO, AccessibleFormat.LARGE_PRINT),
            "yellow paper",
            Set.of(Adjustment.WRITTEN, Adjustment.LONGER),
            null);

    assertThat(NeedsWords.lines(needs))
        .containsExactly(
            "Interpreter: Polish",
            "Information in: large print; audio; yellow paper",
            "At appointments: more time; things written down");
    assertThat(NeedsWords.toBeTold(needs))
        .containsExactly("Interpreter: Polish", "Information in: large print; audio; yellow paper");
  }

  @Test
  void thereAreWordsForEveryNeed() {
    for (AccessibleFormat format : AccessibleFormat.values()) {
      assertThat(NeedsWords.lines(new Needs(null, Set.of(format), null, Set.of(), null)))
          .hasSize(1);
    }
    for (Adjustment adjustment : Adjustment.values()) {
      assertThat(NeedsWords.lines(new Needs(null, Set.of(), null, Set.of(adjustment), null)))
          .hasSize(1);
    }
  }

  @Test
  void nothingNeededSaysNothing() {
    assertThat(NeedsWords.lines(new Needs("  ", Set.of(), "", Set.of(), "\n"))).isEmpty();
    assertThat(new Needs("  ", Set.of(), "", Set.of(), "\n").areNone()).isTrue();
  }

  @Test
  void ownWordsAreOneLineOfLimitedLength() {
    assertThat(new Needs(null, Set.of(), null, Set.of(), " a\n b ").otherAdjustment())
        .isEqualTo("a b");
    assertThatThrownBy(() -> new Needs("x".repeat(51), Set.of(), null, Set.of(), null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Needs(null, Set.of(), "x".repeat(201), Set.of(), null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Needs(null, Set.of(), null, Set.of(), "x".repeat(201)))
        .isInstanceOf(InvalidValue.class);
    assertThat(new Needs("Polish", Set.of(), null, Set.of(), null))
        .asString()
        .doesNotContain("Polish");
  }
}
