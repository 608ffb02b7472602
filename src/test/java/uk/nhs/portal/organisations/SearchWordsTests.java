package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "St. John’s, Sale; ST JOHNS SALE",
        "Łódź Straße; LODZ STRASSE",
        "Café Ærø; CAFE AERO",
        "  m33-7xz ; M33 7XZ",
        "عيادة; \"\""
      },
      delimiter = ';')
  void textIsSearchedForInPlainCapitals(String typed, String plain) {
    assertThat(SearchWords.plain(typed)).isEqualTo(plain);
  }

  @Test
  void wordsThatSayNothingAreLeftOut() {
    assertThat(SearchWords.in("The Surgery of the Park")).containsExactly("SURGERY", "PARK");
  }

  @ParameterizedTest
  @CsvSource({
    "ALTRINGHAM, ALTRINCHAM, 1",
    "URMTSON, URMSTON, 1",
    "SALE, SALE, 0",
    "STRETFROD, STRETFORD, 1",
    "SALE, STALE, 1"
  })
  void mistypedLettersAreCounted(String typed, String meant, int letters) {
    assertThat(SearchWords.mistypedLetters(typed, meant)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "THE DENSHAM SURGERY, The Densham Surgery",
    "DR PW HUNT'S PRACTICE, Dr PW Hunt's Practice",
    "ST. GEORGE'S MEDICAL CENTRE, St. George's Medical Centre",
    "NEWCASTLE UPON TYNE, Newcastle upon Tyne",
    "NHS WILTSHIRE GP SERVICES OOH, NHS Wiltshire GP Services OOH",
    "TIMPERLEY HEALTH CENTRE (WESTWOOD), Timperley Health Centre (Westwood)",
    "O'BRIEN & MCDONALD, O'Brien & McDonald",
    "SHIPLEY-AFFINITY CARE, Shipley-Affinity Care",
    "Already written, Already written"
  })
  void namesInCapitalsAreWrittenAsPeopleWriteThem(String register, String shown) {
    assertThat(NameCase.forPeople(register)).isEqualTo(shown);
  }
}
