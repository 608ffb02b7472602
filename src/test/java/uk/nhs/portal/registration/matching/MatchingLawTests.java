package uk.nhs.portal.registration.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.registration.matching.Match.Level;

/// What holds of any two people, of which there are so few here that many resemble each other.
class MatchingLawTests {

  private static final List<UnaryOperator<PersonDetails>> LOSSES =
      List.of(
          each -> each.numbered(null),
          each -> each.named(null, each.family()),
          each -> each.named(each.given(), null),
          each -> each.onceNamed(null),
          each -> each.bornOn(null),
          each -> each.ofSex(null));

  @Test
  void itDoesNotMatterWhichSideAppliesAndWhichIsKnown() {
    everyPair(people -> {
      assertThat(level(people.one(), people.other()))
          .isEqualTo(level(people.other(), people.one()));
    });
  }

  @Test
  void accentsCapitalsAndHyphensDoNotCount() {
    everyPair(people -> {
      Level level = level(people.one(), people.other());

      assertThat(level(written(people.one(), MatchingLawTests::withoutAccents), people.other()))
          .isEqualTo(level);
      assertThat(level(written(people.one(), name -> name.toUpperCase(Locale.UK)), people.other()))
          .isEqualTo(level);
      assertThat(level(written(people.one(), name -> name.replace('-', ' ')), people.other()))
          .isEqualTo(level);
      assertThat(level(people.one(), written(people.other(), MatchingLawTests::withoutAccents)))
          .isEqualTo(level);
    });
  }

  @Test
  void whoDoesNotAgreeNeverAgreesExactlyByTellingLess() {
    everyPair(people -> {
      if (level(people.one(), people.other()) == Level.NONE) {
        for (UnaryOperator<PersonDetails> loss : LOSSES) {
          assertThat(level(loss.apply(people.one()), people.other())).isEqualTo(Level.NONE);
          assertThat(level(people.one(), loss.apply(people.other()))).isEqualTo(Level.NONE);
        }
      }
    });
  }

  @Test
  void whoAgreesExactlyWasBornOnThatDayAndHasNoOtherNumber() {
    everyPair(people -> {
      if (level(people.one(), people.other()) == Level.EXACT) {
        assertThat(people.one().born()).isEqualTo(people.other().born());
        if (people.one().nhsNumber() != null && people.other().nhsNumber() != null) {
          assertThat(people.one().nhsNumber()).isEqualTo(people.other().nhsNumber());
        }
      }
    });
  }

  @Test
  void everybodyAgreesExactlyWithThemselves() {
    everyPair(people -> {
      PersonDetails one = people.one();
      if (one.given() != null && one.family() != null && one.born() != null) {
        assertThat(level(one, one)).isEqualTo(Level.EXACT);
      }
    });
  }

  /// The laws would say nothing if all of the people were strangers.
  @Test
  void thePeopleOfTheseTestsAgreeInEveryWay() {
    assertThat(pairs().map(each -> level(each.one(), each.other())).distinct())
        .contains(Level.EXACT, Level.PARTIAL, Level.NONE);
  }

  private static void everyPair(Consumer<People> law) {
    assertThat(pairs()).allSatisfy(law::accept);
  }

  private static Stream<People> pairs() {
    return LongStream.range(0, 10_000).mapToObj(People::new);
  }

  private static Level level(PersonDetails one, PersonDetails other) {
    return CompareDetails.compare(one, KnownPerson.of(other)).level();
  }

  private static PersonDetails written(PersonDetails person, UnaryOperator<String> how) {
    String previous = person.previousFamily();
    return person
        .named(
            person.given() == null ? null : how.apply(person.given()),
            person.family() == null ? null : how.apply(person.family()))
        .onceNamed(previous == null ? null : how.apply(previous));
  }

  private static String withoutAccents(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /// Two people by chance.
  private record People(PersonDetails one, PersonDetails other) {

    private static final List<Sex> SEXES = List.of(Sex.values());
    private static final List<String> GIVEN = List.of("Zoë", "Zoe Anne", "Anne-Zoë", "Zara", "Bo");
    private static final List<String> FAMILY =
        List.of("Müller", "Muller", "Mulligan", "Smith-Müller", "O'Neil", "Ng");
    private static final List<String> NUMBERS = List.of("9990000018", "9990000026");

    People(long seed) {
      this(new Random(seed), new Random(seed + 1_000_000));
    }

    private People(Random first, Random second) {
      this(person(first), person(second));
    }

    private static PersonDetails person(Random random) {
      String number = pick(random, NUMBERS, 0.5);
      boolean born = random.nextDouble() < 0.95;
      return PersonDetails.NOTHING
          .named(pick(random, GIVEN, 0.95), pick(random, FAMILY, 0.95))
          .onceNamed(pick(random, FAMILY, 0.3))
          .bornOn(
              born
                  ? LocalDate.of(
                      1984 + random.nextInt(2), 3 + random.nextInt(2), 3 + random.nextInt(2))
                  : null)
          .ofSex(random.nextBoolean() ? SEXES.get(random.nextInt(SEXES.size())) : null)
          .numbered(number == null ? null : NhsNumber.of(number));
    }

    private static @Nullable String pick(Random random, List<String> from, double chance) {
      return random.nextDouble() < chance ? from.get(random.nextInt(from.size())) : null;
    }
  }
}
