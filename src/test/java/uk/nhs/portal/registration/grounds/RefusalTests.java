package uk.nhs.portal.registration.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.nhs.portal.registration.grounds.RefusalChecked.Forbidden;
import uk.nhs.portal.registration.grounds.RefusalChecked.Lawful;
import uk.nhs.portal.registration.grounds.RefusalChecked.ReasonNeeded;
import uk.nhs.portal.registration.grounds.RefusalChecked.WordsNeeded;
import uk.nhs.portal.registration.grounds.RefusalChecked.WordsTooLong;

class RefusalTests {

  static final String EXPLANATION = "On 3 March you threatened our receptionist.";

  @ParameterizedTest
  @EnumSource(value = Ground.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER_REASONABLE")
  void aGroundOfTheLawStandsByItself(Ground ground) {
    assertThat(RefusalChecked.of(ground, null, null))
        .isEqualTo(new Lawful(new Refusal(ground, null, "")));
  }

  @ParameterizedTest
  @EnumSource(OtherReason.class)
  void otherReasonableGroundsNeedAReasonAndWords(OtherReason reason) {
    assertThat(RefusalChecked.of(Ground.OTHER_REASONABLE, null, EXPLANATION))
        .isEqualTo(new ReasonNeeded());
    assertThat(RefusalChecked.of(Ground.OTHER_REASONABLE, reason, "  \n "))
        .isEqualTo(new WordsNeeded());
    assertThat(RefusalChecked.of(Ground.OTHER_REASONABLE, reason, "See above."))
        .isEqualTo(new WordsNeeded());
    assertThat(RefusalChecked.of(Ground.OTHER_REASONABLE, reason, EXPLANATION))
        .isEqualTo(new Lawful(new Refusal(Ground.OTHER_REASONABLE, reason, EXPLANATION)));
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void noGroundCarriesAForbiddenReasonInItsWords(Ground ground) {
    RefusalChecked checked =
        RefusalChecked.of(
            ground, OtherReason.SAFETY_OF_STAFF_OR_PATIENTS, EXPLANATION + " And she had no ID.");

    assertThat(checked)
        .isInstanceOfSatisfying(
            Forbidden.class,
            forbidden ->
                assertThat(forbidden.found())
                    .extracting(GuardWords.Found::reason)
                    .containsExactly(ForbiddenReason.IDENTITY));
  }

  @Test
  void wordsAreNoLongerThanALetterTakes() {
    assertThat(RefusalChecked.of(Ground.OUT_OF_AREA, null, "x".repeat(Refusal.MOST + 1)))
        .isEqualTo(new WordsTooLong());
    assertThat(RefusalChecked.of(Ground.OUT_OF_AREA, null, "x".repeat(Refusal.MOST)))
        .isInstanceOf(Lawful.class);
  }

  @Test
  void aReasonThatBelongsToAnotherGroundIsLeftOut() {
    assertThat(RefusalChecked.of(Ground.OUT_OF_AREA, OtherReason.CLOSE_TO_THE_DOCTORS, ""))
        .isEqualTo(new Lawful(new Refusal(Ground.OUT_OF_AREA, null, "")));
  }

  @Test
  void wordsStandOnOneLine() {
    assertThat(new Refusal(Ground.OUT_OF_AREA, null, " One\r\n\ttwo\u2028three ").words())
        .isEqualTo("One two three");
  }

  /// Whatever somebody chooses and writes, there is either a lawful refusal or none.
  @Test
  void noRefusalExistsThatTheRulesDoNotAllow() {
    List<String> words =
        Arrays.asList(
            null, "", "short", EXPLANATION, "No ID", "x".repeat(2_000), "no visa ".repeat(9));
    List<OtherReason> details = new ArrayList<>(Arrays.asList(OtherReason.values()));
    details.add(null);
    for (Ground ground : Ground.values()) {
      for (OtherReason detail : details) {
        for (String each : words) {
          if (RefusalChecked.of(ground, detail, each) instanceof Lawful(Refusal refusal)) {
            assertThat(refusal.detail() != null).isEqualTo(ground == Ground.OTHER_REASONABLE);
            assertThat(GuardWords.find(refusal.words())).isEmpty();
            assertThat(refusal.words()).hasSizeLessThanOrEqualTo(Refusal.MOST);
          } else {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refusal(ground, detail, each == null ? "" : each));
          }
        }
      }
    }
  }

  static Stream<Refusal> everyRefusal() {
    return Stream.concat(
        Arrays.stream(Ground.values())
            .filter(ground -> !ground.isExplained())
            .map(ground -> new Refusal(ground, null, "")),
        Arrays.stream(OtherReason.values())
            .map(reason -> new Refusal(Ground.OTHER_REASONABLE, reason, EXPLANATION)));
  }
}
