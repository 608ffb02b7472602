package uk.nhs.portal.triage.symptoms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.triage.pathways.Topic;
import uk.nhs.portal.triage.pathways.Topics;

class SearchSymptomsTests {

  private static final Topics TOPICS = Topics.read();
  private static final SearchSymptoms SEARCH = new SearchSymptoms(TOPICS);

  /// What people type, in their own words and spelling, and which topic they mean.
  @ParameterizedTest(name = "{0} is about {1}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          typed                              | topic
          chest pain                         | chest-pain
          my chest hurts                     | chest-pain
          tight chest                        | chest-pain
          chestpain                          | chest-pain
          chesst pian                        | chest-pain
          breathless                         | breathing-problems
          I am short of breath               | breathing-problems
          asthma                             | breathing-problems
          astma attack                       | breathing-problems
          weezing                            | breathing-problems
          headache                           | headache
          my head hurts                      | headache
          migrane                            | headache
          head ache                          | headache
          hedache                            | headache
          banged my head                     | head-injury
          hit head on cupboard               | head-injury
          concusion                          | head-injury
          bump on head                       | head-injury
          tummy ache                         | abdominal-pain
          stomach pain                       | abdominal-pain
          my tumy hurts                      | abdominal-pain
          belly hurts                        | abdominal-pain
          stomache ache                      | abdominal-pain
          stomack cramps                     | abdominal-pain
          my child has a fever               | fever-in-a-child
          baby has a high temperature        | fever-in-a-child
          toddler is hot                     | fever-in-a-child
          feaver                             | fever-in-a-child
          temprature                         | fever-in-a-child
          rash                               | rash
          itchy spots                        | rash
          hives                              | rash
          chicken pox                        | rash
          excema                             | rash
          sore throat                        | sore-throat
          throat hurts                       | sore-throat
          it hurts to swallow                | sore-throat
          tonsilitis                         | sore-throat
          sore throte                        | sore-throat
          earache                            | earache
          my ear hurts                       | earache
          ear infection                      | earache
          ear ake                            | earache
          earake                             | earache
          cough                              | cough
          I can't stop coughing              | cough
          flem                               | cough
          chesty cough                       | cough
          caugh                              | cough
          back pain                          | back-pain
          bad back                           | back-pain
          lower back hurts                   | back-pain
          siatica                            | back-pain
          slipped disk                       | back-pain
          twisted my ankle                   | limb-injury
          broken arm                         | limb-injury
          sprained rist                      | limb-injury
          hurt my knee                       | limb-injury
          cut my finger                      | limb-injury
          burn                               | burns
          scalded by hot water               | burns
          sun burn                           | burns
          I burnt my hand on the oven        | burns
          scold from kettle                  | burns
          toothache                          | dental-problems
          my teeth hurt                      | dental-problems
          broken tooth                       | dental-problems
          absess in gum                      | dental-problems
          toothake                           | dental-problems
          burning when I pee                 | urinary-symptoms
          it hurts to wee                    | urinary-symptoms
          UTI                                | urinary-symptoms
          cystitus                           | urinary-symptoms
          blood in urine                     | urinary-symptoms
          anxiety                            | mental-health
          I feel depressed                   | mental-health
          panic attack                       | mental-health
          deppressed                         | mental-health
          i can't cope any more              | mental-health
          morning after pill                 | emergency-contraception
          condom broke                       | emergency-contraception
          emergency contraseption            | emergency-contraception
          had unprotected sex                | emergency-contraception
          ran out of my tablets              | medicine-supply
          lost my inhaler                    | medicine-supply
          repeat perscription                | medicine-supply
          no insulin left                    | medicine-supply
          """)
  void aTopicIsFoundFirstByWhatPeopleCallIt(String typed, String topic) {
    assertThat(SEARCH.search(typed))
        .isInstanceOfSatisfying(
            SymptomsFound.Found.class,
            found -> assertThat(found.topics().getFirst().id()).isEqualTo(topic));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can't breathe",
        "i cant breath",
        "CAN'T   BREATHE!!",
        "suicide",
        "I want to kill myself",
        "stroke",
        "overdose",
        "he is unconscious",
        "she's unconcious",
        "heart attack",
        "my baby won't wake up",
        "having a seizure",
        "bleeding won’t stop",
        "anaphylaxis",
        "hit by a car",
        "I think it's meningitis",
        "choking"
      })
  void wordsOfAnEmergencyAreAnEmergency(String typed) {
    assertThat(SEARCH.search(typed)).isInstanceOf(SymptomsFound.Emergency.class);
  }

  @Test
  void anEmergencyIsNoticedAtTheEndOfALongText() {
    assertThat(SEARCH.search("word ".repeat(2_000) + "and now he is unconscious"))
        .isEqualTo(new SymptomsFound.Emergency(RedFlag.UNCONSCIOUS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headstroked",
        "I breathe well but have a cough",
        "breaststroke",
        "the pain is not in my arm"
      })
  void wordsThatOnlyLookLikeAnEmergencyAreNone(String typed) {
    assertThat(SEARCH.search(typed)).isNotInstanceOf(SymptomsFound.Emergency.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t"})
  void withoutWordsNothingIsSearched(String typed) {
    assertThat(SEARCH.search(typed)).isEqualTo(new SymptomsFound.NothingTyped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xqzwvbkj",
        "!!!",
        "*",
        "title:*",
        "\"",
        "\\",
        "AND OR NOT",
        "🙂🙂🙂",
        "the of and",
        "1234567"
      })
  void nonsenseFindsNothing(String typed) {
    assertThat(SEARCH.search(typed)).isEqualTo(new SymptomsFound.NothingFound());
  }

  @Test
  void scriptsAreWordsLikeAnyOthers() {
    assertThat(SEARCH.search("<script>alert(1)</script> cough"))
        .isInstanceOfSatisfying(
            SymptomsFound.Found.class,
            found -> assertThat(found.topics().getFirst().id()).isEqualTo("cough"));
  }

  @Test
  void ofTenThousandCharactersTheBeginningIsSearched() {
    assertThat(SEARCH.search("cough " + "blah".repeat(2_500)))
        .isInstanceOfSatisfying(
            SymptomsFound.Found.class,
            found -> assertThat(found.topics().getFirst().id()).isEqualTo("cough"));
  }

  @Test
  void everyTopicIsFoundFirstByItsTitleAndIsInAnAreaOfTheBody() {
    assertThat(TOPICS.all()).hasSizeGreaterThanOrEqualTo(16);
    for (Topic topic : TOPICS.all()) {
      assertThat(SEARCH.search(topic.title()))
          .isInstanceOfSatisfying(
              SymptomsFound.Found.class,
              found -> assertThat(found.topics().getFirst()).isEqualTo(topic));
      assertThat(topic.areas()).as(topic.id()).isNotEmpty();
    }
    assertThat(TOPICS.areas()).allSatisfy(area -> assertThat(TOPICS.in(area)).isNotEmpty());
  }
}
