package uk.nhs.portal.registration.grounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.kernel.PersonName;

class RefusalLetterTests {

  private static final String FIND = "https://portal.example/register-with-a-gp";

  @ParameterizedTest
  @MethodSource("refusals")
  void theLetterTellsTheDecisionItsReasonAndWhatToDoNow(Refusal refusal) {
    RefusalLetter letter = letter(refusal, "NHS Fernshire ICB");

    assertThat(letter.heading()).contains("Elm Surgery");
    assertThat(letter.paragraphs().get(2))
        .contains("Elm Surgery", "not to register Aisha Khan", "3 March 2026");
    assertThat(letter.paragraphs().get(3)).contains(GroundWords.why(refusal));
    assertThat(letter.paragraphs()).contains(FIND);
    assertThat(letter.text())
        .contains("not about documents", "NHS England", "0300 311 22 33", "Ombudsman")
        .contains("NHS Fernshire ICB")
        .doesNotContain("{0}", "{1}", "{2}", "null");
  }

  @Test
  void whatThePracticeAddsStandsInTheLetterAndNothingElseIfItAddsNothing() {
    Refusal bare = new Refusal(Ground.OUT_OF_AREA, null, "");
    Refusal told = new Refusal(Ground.OUT_OF_AREA, null, "Elm Road is in Oldbury.");

    assertThat(letter(told, null).paragraphs())
        .contains("The practice explains: Elm Road is in Oldbury.");
    assertThat(letter(bare, null).paragraphs()).hasSize(letter(told, null).paragraphs().size() - 1);
  }

  @Test
  void itSaysByWhenToComplainAndUntilWhenThePracticeTreats() {
    String text = letter(new Refusal(Ground.LIST_CLOSED, null, ""), null).text();

    assertThat(text)
        .startsWith("Your application to register with Elm Surgery\n\n17 March 2026")
        .contains("until 30 March 2026") // 14 days, the day of the decision included
        .contains("by 17 March 2027")
        .contains("your local integrated care board (ICB)");
  }

  @Test
  void theLongestLetterFitsIntoAnEmail() {
    String most = "Long reason. ".repeat(100).substring(0, Refusal.MOST - 1) + ".";
    PersonName name = PersonName.of("A".repeat(100), "B".repeat(100));
    assertThat(RefusalTests.everyRefusal())
        .allSatisfy(each -> {
          Refusal longest = new Refusal(each.ground(), each.detail(), most);
          var about =
              new RefusalLetter.About(
                  name, "C".repeat(100), "D".repeat(100), longest, DAY, DAY, FIND);
          assertThat(RefusalLetter.about(about).text()).hasSizeLessThan(4_000);
        });
  }

  @Test
  void nothingOfTheLetterEndsInALog() {
    assertThat(letter(new Refusal(Ground.LIST_CLOSED, null, ""), null).toString())
        .doesNotContain("Aisha", "Elm");
  }

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private static RefusalLetter letter(Refusal refusal, @Nullable String icb) {
    return RefusalLetter.about(
        new RefusalLetter.About(
            PersonName.of("Aisha", "Khan"),
            "Elm Surgery",
            icb,
            refusal,
            DAY,
            DAY.plusDays(14),
            FIND));
  }

  static Stream<Refusal> refusals() {
    return RefusalTests.everyRefusal();
  }
}
