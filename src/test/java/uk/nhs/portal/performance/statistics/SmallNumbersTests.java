package uk.nhs.portal.performance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.performance.statistics.SmallNumbers.Cell;

class SmallNumbersTests {

  private static final SmallNumbers BELOW_FIVE = SmallNumbers.below(5);
  private static final List<String> ENGLAND = List.of("England");

  @Test
  void whatIsLargeEnoughIsPublished() {
    assertThat(BELOW_FIVE.hidden(counts(5, 6, 100))).isEmpty();
  }

  @Test
  void zeroIsPublished() {
    assertThat(BELOW_FIVE.hidden(counts(0, 0, 100))).isEmpty();
  }

  @Test
  void theNextSmallestIsHiddenWithASmallNumber() {
    // else 3 = total - 50 - 60
    assertThat(BELOW_FIVE.hidden(counts(3, 60, 50))).containsExactlyInAnyOrder("P0", "P2");
  }

  @Test
  void twoSmallNumbersProtectEachOtherIfTheyAddUpToEnough() {
    assertThat(BELOW_FIVE.hidden(counts(3, 4, 50))).containsExactlyInAnyOrder("P0", "P1");
    // 1 + 2 would tell that both are small
    assertThat(BELOW_FIVE.hidden(counts(1, 2, 50, 60))).containsExactlyInAnyOrder("P0", "P1", "P2");
  }

  @Test
  void zerosProtectNothing() {
    assertThat(BELOW_FIVE.hidden(counts(3, 0, 70, 50))).containsExactlyInAnyOrder("P0", "P3");
  }

  @Test
  void aSmallTotalIsHiddenItself() {
    assertThat(BELOW_FIVE.hidden(counts(3, 0, 0))).containsExactlyInAnyOrder("P0", "England");
  }

  @Test
  void whereNobodyIsLeftToHideTheTotalIsHidden() {
    List<Cell> cells =
        List.of(
            Cell.ofCount("P0", List.of("A", "England"), 3),
            Cell.ofCount("P1", List.of("B", "England"), 40),
            Cell.ofCount("P2", List.of("C", "England"), 30));

    // A is P0, so A is hidden; and to keep it from being the rest of England, C, and so P2
    assertThat(BELOW_FIVE.hidden(cells)).containsExactlyInAnyOrder("P0", "A", "P2", "C");
  }

  @Test
  void aSmallRestIsAsTellingAsASmallNumber() {
    List<Cell> cells =
        List.of(
            Cell.ofProportion("P0", ENGLAND, 98, 100), // two without
            Cell.ofProportion("P1", ENGLAND, 50, 100),
            Cell.ofProportion("P2", ENGLAND, 40, 100));

    assertThat(BELOW_FIVE.hidden(cells)).containsExactlyInAnyOrder("P0", "P2");
  }

  @Test
  void aSmallDenominatorIsHiddenThoughNobodyOfItIsCounted() {
    List<Cell> cells =
        List.of(
            Cell.ofRate("P0", ENGLAND, 0, 3),
            Cell.ofRate("P1", ENGLAND, 50, 100),
            Cell.ofRate("P2", ENGLAND, 40, 100));

    assertThat(BELOW_FIVE.hidden(cells)).containsExactlyInAnyOrder("P0", "P2");
  }

  @Test
  void everyLevelIsProtected() {
    List<Cell> cells =
        List.of(
            Cell.ofCount("P0", List.of("ICB1", "North", "England"), 2),
            Cell.ofCount("P1", List.of("ICB1", "North", "England"), 1),
            Cell.ofCount("P2", List.of("ICB2", "North", "England"), 30),
            Cell.ofCount("P3", List.of("ICB2", "North", "England"), 20),
            Cell.ofCount("P4", List.of("ICB3", "South", "England"), 50));

    // ICB1 counts 3, so ICB2 is hidden with it, and someone in ICB2; North and England are safe
    assertThat(BELOW_FIVE.hidden(cells))
        .containsExactlyInAnyOrder("P0", "P1", "ICB1", "P3", "ICB2");
  }

  @Test
  void aSingleFigureInEnglandHidesEngland() {
    assertThat(BELOW_FIVE.hidden(counts(3))).containsExactlyInAnyOrder("P0", "England");
  }

  @Test
  void withoutALimitNothingIsHidden() {
    assertThat(SmallNumbers.below(0).hidden(counts(1, 2, 3))).isEmpty();
    assertThat(SmallNumbers.below(1).hidden(counts(1, 2, 3))).isEmpty();
    assertThat(BELOW_FIVE.hidden(List.of())).isEmpty();
  }

  @Test
  void nothingCanBeLearntBySubtractionAtAnyLevel() {
    int hidden = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      int limit = 2 + random.nextInt(9);
      List<Cell> cells = cells(random);
      Set<String> codes = SmallNumbers.below(limit).hidden(cells);
      hidden += codes.size();
      new SubtractingReader(cells, codes, limit).learnsNothing("seed " + seed);
    }
    assertThat(hidden).isGreaterThan(10_000);
  }

  @Test
  void aReaderWhoSubtractsWouldLearnWhatIsHiddenAlone() {
    List<Cell> cells = counts(3, 60, 50);

    assertThat(new SubtractingReader(cells, Set.of("P0"), 5).learnt()).isNotEmpty();
    assertThat(new SubtractingReader(counts(1, 2, 50), Set.of("P0", "P1"), 5).learnt())
        .isNotEmpty();
    assertThat(new SubtractingReader(cells, Set.of("P0", "England"), 5).learnt()).isEmpty();
  }

  @Test
  void theSameFiguresInAnotherOrderHideTheSame() {
    for (int seed = 0; seed < 200; seed++) {
      List<Cell> cells = counts(new Random(seed).ints(8, 0, 12).toArray());
      assertThat(BELOW_FIVE.hidden(cells.reversed())).isEqualTo(BELOW_FIVE.hidden(cells));
    }
  }

  @Test
  void whatIsNoTreeIsRefused() {
    Cell cell = Cell.ofCount("P0", List.of("A", "England"), 3);

    assertRefused(cell, cell);
    assertRefused(cell, Cell.ofCount("P1", List.of("A", "Wales"), 3));
    assertRefused(cell, Cell.ofCount("P1", List.of("A"), 3));
    assertRefused(cell, Cell.ofCount("P1", List.of("P0"), 3));
    assertRefused(cell, Cell.ofCount("A", List.of("England"), 3));
    assertRefused(cell, Cell.ofRate("P1", List.of("A", "England"), 3, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> Cell.ofCount("P0", ENGLAND, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Cell.ofProportion("P0", ENGLAND, 2, 1));
  }

  private static void assertRefused(Cell... cells) {
    assertThatIllegalArgumentException().isThrownBy(() -> BELOW_FIVE.hidden(List.of(cells)));
  }

  private static List<Cell> counts(int... counts) {
    List<Cell> cells = new ArrayList<>();
    for (int count : counts) {
      cells.add(Cell.ofCount("P" + cells.size(), ENGLAND, count));
    }
    return cells;
  }

  /// Up to 14 organisations in up to four ICBs of two regions, or of no ICB, with mostly few
  /// people.
  private static List<Cell> cells(Random random) {
    List<Cell> cells = new ArrayList<>();
    int width = random.nextInt(3);
    int most = 3 + random.nextInt(30);
    int length = 1 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      int icb = random.nextInt(5);
      List<String> groups =
          icb == 4 ? ENGLAND : List.of("ICB" + icb, "Region" + icb % 2, "England");
      int numerator = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
      int denominator = numerator + (random.nextInt(3) == 0 ? 0 : random.nextInt(most));
      cells.add(
          switch (width) {
            case 0 -> Cell.ofCount("P" + i, groups, numerator);
            case 1 -> Cell.ofRate("P" + i, groups, numerator, denominator);
            default -> Cell.ofProportion("P" + i, groups, numerator, denominator);
          });
    }
    return cells;
  }
}
