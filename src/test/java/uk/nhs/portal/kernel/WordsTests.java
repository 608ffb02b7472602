package uk.nhs.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTests {

  private static final Words WORDS = Words.of(WordsTests.class);

  @Test
  void placesAreFilledLiterally() {
    assertThat(WORDS.get("kernel.example", "3", "Zoë’s {0}"))
        .isEqualTo("It's 3 for Zoë’s {0} in {braces}");
  }

  @Test
  void aMissingKeyIsABug() {
    assertThatThrownBy(() -> WORDS.get("kernel.missing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kernel.missing");
  }
}
