package uk.nhs.portal.registration.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.matching.Difference.State;
import uk.nhs.portal.registration.matching.KnownPerson.Standing;
import uk.nhs.portal.registration.matching.Match.Level;

class CompareDetailsTests {

  private static final NhsNumber ONE = NhsNumber.of("999 000 0018");
  private static final NhsNumber OTHER = NhsNumber.of("999 000 0026");
  private static final LocalDate BORN = LocalDate.of(1984, 3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // given | family | born       | given  | family  | born       | level
        "Zoë      | Khan        | 1984-03-05 | Zoe       | KHAN       | 1984-03-05 | EXACT",
        "Siân     | O'Brien     | 1984-03-05 | Sian      | O’Brien    | 1984-03-05 | EXACT",
        "Anna     | Smith-Jones | 1984-03-05 | Anna      | Smith Jones| 1984-03-05 | EXACT",
        "Jørgen   | Łukasz      | 1984-03-05 | Jorgen    | Lukasz     | 1984-03-05 | EXACT",
        "Jürgen   | Weiß        | 1984-03-05 | Jurgen    | Weiss      | 1984-03-05 | EXACT",
        "Anne-Marie| Li         | 1984-03-05 | Annemarie | Li         | 1984-03-05 | EXACT",
        "Anna     | Li          | 1984-03-05 | Anna Maria| Li         | 1984-03-05 | EXACT",
        "Anna     | Khan        | 1984-03-05 | A         | Khan       | 1984-03-05 | PARTIAL",
        "Anna     | Kahn        | 1984-03-05 | Anna      | Khan       | 1984-03-05 | NONE",
        "Anna     | Khann       | 1984-03-05 | Anna      | Khan       | 1984-03-05 | PARTIAL",
        "Anna     | Jones       | 1984-03-05 | Anna      | Smith-Jones| 1984-03-05 | PARTIAL",
        "Anna     | Khan        | 1984-03-06 | Anna      | Khan       | 1984-03-05 | PARTIAL",
        "Anna     | Khan        | 1984-04-05 | Anna      | Khan       | 1984-03-05 | PARTIAL",
        "Anna     | Khan        | 1948-03-05 | Anna      | Khan       | 1984-03-05 | PARTIAL",
        "Anna     | Khan        | 1984-05-03 | Anna      | Khan       | 1984-03-05 | PARTIAL", // swapped
        "Anna     | Khan        | 1985-05-03 | Anna      | Khan       | 1984-03-05 | NONE",
        "Anna     | Khan        | 1984-04-06 | Anna      | Khan       | 1984-03-05 | NONE",
        "Anna Maria| Khan       | 1984-03-05 | Anna Sofia| Khan       | 1984-03-05 | PARTIAL", // twins
        "Bella    | Khan        | 1984-03-05 | Anna      | Khan       | 1984-03-05 | NONE",
        "राम       | कुमार        | 1984-03-05 | राम        | कुमार       | 1984-03-05 | EXACT",
        "राम       | कुमार        | 1984-03-05 | रोम        | कुमार       | 1984-03-05 | PARTIAL",
      })
  void namesAndTheDayOfBirthTellHowWellTwoAgree(
      String given,
      String family,
      LocalDate born,
      String knownGiven,
      String knownFamily,
      LocalDate knownBorn,
      Level level) {
    assertThat(levelOf(person(given, family, born), person(knownGiven, knownFamily, knownBorn)))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna  | Khan  | 1984-03-05 | EXACT",
        "Anna  | Khann | 1984-03-05 | EXACT", // a spelling
        "Anne  | Khan  | 1984-03-05 | PARTIAL", // it may be the twin
        "Anna  | Khan  | 1984-05-03 | PARTIAL",
        "Anna  | Smith | 1984-03-05 | PARTIAL", // married
        "Anna  | Khan  | 2026-01-09 | PARTIAL",
        "Bilal | Khan  | 2026-01-09 | NONE", // the child of the one whose number this is
      })
  void theSameNhsNumberIsStrongButNotEverything(
      String given, String family, LocalDate born, Level level) {
    PersonDetails known = person("Anna", "Khan", BORN).numbered(ONE);

    assertThat(levelOf(person(given, family, born).numbered(ONE), known)).isEqualTo(level);
  }

  @Test
  void anotherNhsNumberOrSexNeedsSomebodyToLook() {
    PersonDetails anna = person("Anna", "Khan", BORN);

    assertThat(levelOf(anna.numbered(ONE), anna.numbered(OTHER))).isEqualTo(Level.PARTIAL);
    assertThat(levelOf(anna.numbered(ONE), anna)).isEqualTo(Level.EXACT);
    assertThat(levelOf(anna.ofSex(Sex.FEMALE), anna.ofSex(Sex.MALE))).isEqualTo(Level.PARTIAL);
    assertThat(levelOf(anna.ofSex(Sex.FEMALE), anna.ofSex(Sex.UNKNOWN))).isEqualTo(Level.EXACT);
  }

  @Test
  void aPreviousFamilyNameOfEitherSideCounts() {
    PersonDetails now = person("Anna", "Smith", BORN);
    PersonDetails before = person("Anna", "Khan", BORN);

    assertThat(levelOf(now.onceNamed("Khan"), before)).isEqualTo(Level.EXACT);
    assertThat(levelOf(before, now.onceNamed("Khan"))).isEqualTo(Level.EXACT);
    assertThat(levelOf(now, before)).isEqualTo(Level.NONE);
  }

  @Test
  void whoseNameOrDayOfBirthIsNotKnownAgreesWithNobody() {
    PersonDetails anna = person("Anna", "Khan", BORN);

    assertThat(levelOf(anna.bornOn(null), anna)).isEqualTo(Level.NONE);
    assertThat(levelOf(anna, anna.named(null, "Khan"))).isEqualTo(Level.NONE);
    assertThat(levelOf(anna, anna.named("Anna", " - "))).isEqualTo(Level.NONE);
    assertThat(levelOf(PersonDetails.NOTHING, PersonDetails.NOTHING)).isEqualTo(Level.NONE);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void aRecordThatMustNotBeUsedStopsWhoeverAgreesWithIt(Standing standing) {
    PersonDetails anna = person("Anna", "Khan", BORN);
    Match match = CompareDetails.compare(anna, new KnownPerson(anna, Set.of(standing)));

    assertThat(match.level()).isEqualTo(Level.STOPPED);
    assertThat(match.stoppedBy()).containsExactly(standing);
  }

  @Test
  void aRecordThatMustNotBeUsedSaysNothingOfWhoDoesNotAgreeWithIt() {
    var known = new KnownPerson(person("Anna", "Khan", BORN), EnumSet.allOf(Standing.class));
    Match match = CompareDetails.compare(person("Bilal", "Khan", BORN), known);

    assertThat(match.level()).isEqualTo(Level.NONE);
    assertThat(match.stoppedBy()).isEmpty();
  }

  @Test
  void ofARestrictedRecordNoDetailIsHandedOn() {
    PersonDetails anna = person("Anna", "Khan", BORN).livingAt("1 Mill Road", null);
    Match match = CompareDetails.compare(anna, new KnownPerson(anna, Set.of(Standing.SENSITIVE)));

    assertThat(match.differences()).isEmpty();
  }

  @Test
  void bothSidesStandNextToEachOtherFieldByField() {
    PersonDetails applied =
        person("Zoë", "KHAN", BORN)
            .numbered(ONE)
            .livingAt("1, Mill Road", Postcode.of("m337xz"))
            .reachedAt(PhoneNumber.of("07700 900123"), null);
    PersonDetails known =
        person("Zoe", "Khan", BORN.plusDays(1))
            .ofSex(Sex.FEMALE)
            .livingAt("1 Mill Road", Postcode.of("M33 7XZ"));

    List<Difference> all = CompareDetails.compare(applied, KnownPerson.of(known)).differences();

    assertThat(all)
        .extracting(each -> each.field() + " " + each.state())
        .containsExactly(
            "NHS_NUMBER MISSING",
            "GIVEN_NAME DIFFERENT", // a name has a right spelling
            "FAMILY_NAME SAME",
            "DATE_OF_BIRTH DIFFERENT",
            "SEX MISSING",
            "ADDRESS SAME",
            "POSTCODE SAME",
            "PHONE MISSING");
    assertThat(all.get(3))
        .isEqualTo(new Difference(DetailField.DATE_OF_BIRTH, "5 March 1984", "6 March 1984"));
    assertThat(all.getFirst().known()).isNull();
    assertThat(all.getFirst().state()).isEqualTo(State.MISSING);
  }

  @Test
  void amongManyTheBestStandsFirstAndWhoDoesNotAgreeNowhere() {
    PersonDetails anna = person("Anna", "Khan", BORN);
    List<KnownPerson> known =
        List.of(
            KnownPerson.of(person("Bilal", "Khan", BORN)),
            KnownPerson.of(person("Anne", "Khan", BORN)),
            KnownPerson.of(anna));

    assertThat(CompareDetails.among(anna, known))
        .extracting(Match::level)
        .containsExactly(Level.EXACT, Level.PARTIAL);
  }

  @Test
  void ofTwoWhoAgreeExactlySomebodyHasToChoose() {
    PersonDetails anna = person("Anna", "Khan", BORN);
    List<KnownPerson> known =
        List.of(KnownPerson.of(anna.numbered(ONE)), KnownPerson.of(anna.numbered(OTHER)));

    assertThat(CompareDetails.among(anna, known))
        .extracting(Match::level)
        .containsExactly(Level.PARTIAL, Level.PARTIAL);
    assertThat(CompareDetails.among(anna.numbered(OTHER), known))
        .extracting(Match::level)
        .containsExactly(Level.EXACT, Level.PARTIAL);
  }

  @Test
  void nothingThatAPersonIsCalledEndsInALog() {
    PersonDetails anna = person("Anna", "Khan", BORN).livingAt("1 Mill Road", null);
    Match match = CompareDetails.compare(anna, KnownPerson.of(anna));

    assertThat(match + " " + match.differences() + " " + match.known())
        .doesNotContain("Anna", "Khan", "Mill", "1984");
  }

  private static Level levelOf(PersonDetails applied, PersonDetails known) {
    return CompareDetails.compare(applied, KnownPerson.of(known)).level();
  }

  private static PersonDetails person(String given, String family, LocalDate born) {
    return PersonDetails.of(PersonName.of(given, family), born);
  }
}
