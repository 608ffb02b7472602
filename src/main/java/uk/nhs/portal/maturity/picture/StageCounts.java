package uk.nhs.portal.maturity.picture;

import java.util.List;
import java.util.stream.IntStream;

/// How many trusts are at each stage.
///
/// @param atStage by stage, from 0 upwards
/// @param unknown trusts of which no stage is recorded that counts
public record StageCounts(List<Integer> atStage, int unknown) {

  public StageCounts {
    atStage = List.copyOf(atStage);
  }

  /// Trusts of which a stage is recorded.
  public int recorded() {
    return atStage.stream().mapToInt(Integer::intValue).sum();
  }

  /// All trusts.
  public int total() {
    return recorded() + unknown;
  }

  public int atLeast(int stage) {
    return IntStream.range(stage, atStage.size()).map(atStage::get).sum();
  }

  /// Trusts at stages of a range.
  public int between(int lowest, int highest) {
    return IntStream.rangeClosed(lowest, highest).map(atStage::get).sum();
  }
}
