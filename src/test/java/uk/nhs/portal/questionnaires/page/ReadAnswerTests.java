package uk.nhs.portal.questionnaires.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.responses.Problem;
import uk.nhs.portal.questionnaires.responses.TestQuestionnaires;
import uk.nhs.portal.questionnaires.responses.Typed.Reading;
import uk.nhs.portal.questionnaires.responses.UploadedFile;

class ReadAnswerTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final Questionnaire EVERY_KIND = TestQuestionnaires.read("every-kind");

  private static Item item(String id) {
    return EVERY_KIND.item(new LinkId(id)).orElseThrow();
  }

  private static Reading read(Item item, Map<String, List<String>> fields) {
    return new TypedAnswer(fields).as(item, TODAY);
  }

  private static Reading read(String item, String... typed) {
    return read(item(item), Map.of("answer", List.of(typed)));
  }

  private static Reading date(String day, String month, String year) {
    return read(
        item("since"),
        Map.of(
            "answer-day", List.of(day),
            "answer-month", List.of(month),
            "answer-year", List.of(year)));
  }

  private static Reading address(String first, String second, String town, String postcode) {
    return read(
        item("home"),
        Map.of(
            "answer-line-1", List.of(first),
            "answer-line-2", List.of(second),
            "answer-town", List.of(town),
            "answer-postcode", List.of(postcode)));
  }

  private static Answer answer(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Fit.class);
    return ((Reading.Fit) reading).answer();
  }

  private static String wrong(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Unfit.class);
    List<Problem> problems = ((Reading.Unfit) reading).problems();
    return String.join(" / ", problems.stream().map(Problem::message).toList());
  }

  @Test
  void oneOfSeveralOptions() {
    assertThat(answer(read("pain", "chest"))).isEqualTo(new Answer.Choice("chest"));
    assertThat(wrong(read("pain", ""))).isEqualTo("Select an answer");
    assertThat(wrong(read("pain"))).isEqualTo("Select an answer");
    assertThat(wrong(read("pain", "elbow"))).isEqualTo("Select one of the answers on this page");
  }

  @Test
  void severalOptionsComeInTheOrderOfTheQuestion() {
    assertThat(answer(read("signs", "rash", "fever", "rash")))
        .isEqualTo(new Answer.Choices(List.of("fever", "rash")));
    assertThat(answer(read("signs", "none"))).isEqualTo(new Answer.Choices(List.of("none")));
    assertThat(wrong(read("signs")))
        .isEqualTo("Select all that apply, or select \"None of these\"");
    assertThat(wrong(read("signs", "fever", "none")))
        .isEqualTo("Select all that apply, or select \"None of these\". You cannot select both.");
    assertThat(wrong(read("signs", "fever", "gout")))
        .isEqualTo("Select from the answers on this page");
  }

  @Test
  void yesOrNo() {
    assertThat(answer(read("smoker", "no"))).isEqualTo(new Answer.YesNo(false));
    assertThat(wrong(read("smoker", ""))).isEqualTo("Select yes or no");
    assertThat(wrong(read("smoker", "maybe"))).isEqualTo("Select yes or no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"20|20", "' 20 '|20", "+20|20", "020|20", "２０|20", "20.0|20", "2\u00a0|2"})
  void wholeNumbersAsPeopleTypeThem(String typed, long number) {
    assertThat(answer(read("per-day", typed))).isEqualTo(new Answer.Whole(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Enter a number",
        "twenty|Your answer must be a number, like 12",
        "2,5|Your answer must be a number, like 12",
        "2 0|Your answer must be a number, like 12",
        "--2|Your answer must be a number, like 12",
        "1e5|Your answer must be a number, like 12",
        "2.5|Your answer must be a whole number, like 12",
        "-1|Your answer must be between 1 and 200 cigarettes",
        "0|Your answer must be between 1 and 200 cigarettes",
        "1,000|Your answer must be between 1 and 200 cigarettes",
        "99999999999999999999|Your answer must be a number with fewer digits"
      })
  void wholeNumbersThatAreNone(String typed, String message) {
    assertThat(wrong(read("per-day", typed))).isEqualTo(message);
  }

  @Test
  void agesBelowZeroAndAboveOneHundredAndTwentyAreRefused() {
    Item age = Item.of("age", Kind.WHOLE, "How old are you?").limits(Limits.between(0, 120), null);

    for (String typed : List.of("-1", "\u22121", "121", "1000")) {
      assertThat(wrong(read(age, Map.of("answer", List.of(typed)))))
          .isEqualTo("Your answer must be between 0 and 120");
    }
    assertThat(answer(read(age, Map.of("answer", List.of("0"))))).isEqualTo(new Answer.Whole(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"37.5|37.5", "37|37", "' 37.50'|37.5", "40.0|40"})
  void decimalNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
    assertThat(answer(read("temperature", typed))).isEqualTo(new Answer.Decimal(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37,5|Your answer must be a number, like 12 or 37.5",
        "37.5.1|Your answer must be a number, like 12 or 37.5",
        "375|Your answer must be between 30 and 45°C",
        "37.12345678|Your answer must have 6 or fewer digits after the point"
      })
  void decimalNumbersThatAreNone(String typed, String message) {
    assertThat(wrong(read("temperature", typed))).isEqualTo(message);
  }

  @Test
  void limitsOnOneSide() {
    Item most =
        Item.of("x", Kind.WHOLE, "?")
            .limits(new Limits(null, new BigDecimal("1000"), null, null, null, 10), null);
    Item least =
        Item.of("x", Kind.DECIMAL, "?")
            .limits(new Limits(new BigDecimal("0.5"), null, null, null, null, 10), "kg");

    assertThat(wrong(read(most, Map.of("answer", List.of("1001")))))
        .isEqualTo("Your answer must be 1,000 or fewer");
    assertThat(answer(read(most, Map.of("answer", List.of("1,000")))))
        .isEqualTo(new Answer.Whole(1000));
    assertThat(wrong(read(least, Map.of("answer", List.of("0.4")))))
        .isEqualTo("Your answer must be 0.5 kg or more");
  }

  @ParameterizedTest
  @CsvSource({"2,3,2026", "02,march,2026", "2,Mar,2026", "' 2',03,'2026 '"})
  void datesAsPeopleTypeThem(String day, String month, String year) {
    assertThat(answer(date(day, month, year))).isEqualTo(new Answer.Day(LocalDate.of(2026, 3, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|''|''|Enter a date",
        "2|''|2026|Date must include a month",
        "''|''|2026|Date must include a day and month",
        "31|2|2026|Date must be a real date",
        "2|3|26|Date must be a real date",
        "x|y|z|Date must be a real date",
        "4|3|2026|Date must be today or in the past",
        "31|12|2019|Date must be 1 January 2020 or after"
      })
  void datesThatAreNone(String day, String month, String year, String message) {
    assertThat(wrong(date(day, month, year))).isEqualTo(message);
  }

  @Test
  void theFirstControlToLookAtIsTheOneThatIsMissing() {
    assertThat(((Reading.Unfit) date("2", "3", "")).problems().getFirst().control())
        .isEqualTo("answer-year");
  }

  @Test
  void textStaysAsItWasTypedWithoutUnseenCharacters() {
    assertThat(answer(read("story", "  One\r\ntwo\u0000 <script>alert(1)</script> 🤒 ")))
        .isEqualTo(new Answer.Text("One\ntwo <script>alert(1)</script> 🤒"));
    assertThat(wrong(read("story", "   \r\n "))).isEqualTo("Enter an answer");
  }

  @Test
  void textMayBeAsLongAsTheCounterSays() {
    assertThat(answer(read("story", "🤒".repeat(10_000)))).isInstanceOf(Answer.Text.class);
    assertThat(wrong(read("story", "x".repeat(10_001))))
        .isEqualTo("Your answer must be 10,000 characters or fewer");
    assertThat(wrong(read("word", "x".repeat(21))))
        .isEqualTo("Your answer must be 20 characters or fewer");
  }

  @Test
  void whatIsOptionalMayBeLeftOut() {
    assertThat(answer(read("word", " "))).isEqualTo(Answer.Skipped.SKIPPED);
    assertThat(answer(read("nhs-number"))).isEqualTo(Answer.Skipped.SKIPPED);
    assertThat(answer(read("photo"))).isEqualTo(Answer.Skipped.SKIPPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99912345AB|NHS number must only have numbers",
        "999123451|NHS number must have 10 numbers",
        "9991234518|This is not a valid NHS number. Check it and try again.",
        "0000000000|This is not a valid NHS number. Check it and try again."
      })
  void nhsNumbersThatAreNone(String typed, String message) {
    assertThat(wrong(read("nhs-number", typed))).isEqualTo(message);
  }

  @Test
  void valuesOfTheNhsAreKeptInTheirCanonicalForm() {
    assertThat(answer(read("nhs-number", "999 123-4519"))).isEqualTo(new Answer.Text("9991234519"));
    assertThat(answer(read("postcode", "ls1 4ap"))).isEqualTo(new Answer.Text("LS1 4AP"));
    assertThat(answer(read("phone", "+44 (0)1632 960001")))
        .isEqualTo(new Answer.Text("01632960001"));
    assertThat(answer(read("email", " sam@Example.COM ")))
        .isEqualTo(new Answer.Text("sam@example.com"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postcode|''|Enter a postcode",
        "postcode|LS1|Enter a full UK postcode, like LS1 4AP",
        "postcode|LS1 4A!|Postcode must only have letters and numbers, like LS1 4AP",
        "postcode|11S 4AP|Enter a full UK postcode, like LS1 4AP",
        "phone|''|Enter a phone number",
        "phone|call me|Phone number must only have numbers, like 01632 960001",
        "phone|0163|Enter a phone number with the right number of digits, like 01632 960001",
        "phone|1632960001|Enter a phone number in the right format, like 01632 960001",
        "email|''|Enter an email address",
        "email|sam@example|Enter an email address in the right format, like name@example.com",
        "email|sam sam@example.com|Enter an email address in the right format, like name@example.com"
      })
  void valuesOfTheNhsThatAreNone(String item, String typed, String message) {
    assertThat(wrong(read(item, typed))).isEqualTo(message);
  }

  @Test
  void anAddressHasItsLinesAndItsPostcode() {
    assertThat(answer(address("1 High Street", "", "Leeds", "ls14ap")))
        .isEqualTo(new Answer.Address(List.of("1 High Street", "Leeds"), new Postcode("LS1 4AP")));
    assertThat(wrong(address("", "", "", "")))
        .isEqualTo(
            "Enter address line 1, typically the building and street / Enter a town or city"
                + " / Enter a postcode");
    assertThat(wrong(address("x".repeat(101), "", "Leeds", "LS1 4AP")))
        .isEqualTo("Each line of the address must be 100 characters or fewer");
  }

  @Test
  void everyAnswerCanBeShownInItsControlsAndReadAgain() {
    Map<String, Answer> answers =
        Map.of(
            "pain", new Answer.Choice("head"),
            "signs", new Answer.Choices(List.of("fever", "rash")),
            "smoker", new Answer.YesNo(true),
            "per-day", new Answer.Whole(20),
            "temperature", new Answer.Decimal(new BigDecimal("37.5")),
            "since", new Answer.Day(LocalDate.of(2026, 2, 28)),
            "story", new Answer.Text("One\ntwo"),
            "nhs-number", new Answer.Text("9991234519"),
            "phone", new Answer.Text("01632960001"),
            "home",
                new Answer.Address(
                    List.of("Flat 1", "2 High Street", "Leeds"), new Postcode("LS1 4AP")));

    answers.forEach((id, answer) ->
        assertThat(answer(read(item(id), AnswerFields.of(item(id), answer))))
            .as(id)
            .isEqualTo(answer));
  }

  @Test
  void aFileIsKnownByItsContentAndNotByItsName() {
    assertThat(FileKind.of("%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .contains(FileKind.PDF);
    assertThat(FileKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}))
        .contains(FileKind.JPEG);
    assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
        .contains(FileKind.PNG);
    assertThat(
            FileKind.of(
                "<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isEmpty();
    assertThat(FileKind.of(new byte[0])).isEmpty();
  }

  @Test
  void aFileThatIsRefusedSaysWhy() {
    Item photo = item("photo");
    Map<String, String> messages =
        Map.of(
            "size", "The file must be smaller than 10MB",
            "nothing", "The file is empty. Select another file.",
            "kind", "The file must be a PDF, JPEG or PNG");

    messages.forEach((problem, message) ->
        assertThat(wrong(read(photo, Map.of("answer-problem", List.of(problem)))))
            .isEqualTo(message));
    assertThat(
            new TypedAnswer(Map.of(), new UploadedFile("a.pdf", "application/pdf", new byte[9]))
                .as(photo, TODAY))
        .isInstanceOf(Reading.Uploaded.class);
  }

  @ParameterizedTest
  @CsvSource({"pain,pain", "1.1,1.1", "'a/b c',~YS9iIGM", "..,~Li4", "ä,~w6Q"})
  void anItemsNameStandsInOneSegmentOfAnAddress(String id, String segment) {
    assertThat(ItemSegment.of(new LinkId(id))).isEqualTo(segment);
    assertThat(ItemSegment.parse(segment)).isEqualTo(new LinkId(id));
  }
}
